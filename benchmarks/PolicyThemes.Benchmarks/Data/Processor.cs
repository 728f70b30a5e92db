using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace PolicyThemes.Benchmarks.Data;

/// <summary>The processor that results belong to.</summary>
internal static partial class Processor
{
    public static string Name { get; } = FromLinux() ?? Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER") ?? RuntimeInformation.ProcessArchitecture.ToString();

    /// <summary>The name as a directory.</summary>
    public static string Directory => Others().Replace(Name.ToLowerInvariant(), "-").Trim('-');

    private static string? FromLinux()
    {
        const string file = "/proc/cpuinfo";
        if (!File.Exists(file)) return null;
        var facts = File.ReadLines(file).TakeWhile(line => line.Length > 0).Select(line => line.Split(':', 2, StringSplitOptions.TrimEntries))
            .Where(pair => pair.Length == 2).ToLookup(pair => pair[0], pair => pair[1]);
        return facts["model name"].FirstOrDefault() is { } name
            ? $"{name} family {facts["cpu family"].FirstOrDefault()} model {facts["model"].FirstOrDefault()}"
            : null;
    }

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex Others();
}
