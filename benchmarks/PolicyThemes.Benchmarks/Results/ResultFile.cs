using System.Runtime.InteropServices;
using PolicyThemes.Benchmarks.Data;

namespace PolicyThemes.Benchmarks.Results;

/// <summary>Writes a Markdown result below <c>benchmarks/results/&lt;processor&gt;/</c>, headed by what it was measured with.</summary>
internal static class ResultFile
{
    /// <param name="name">Name of the file, without its ending.</param>
    /// <param name="title">Its heading.</param>
    /// <param name="command">What repeats the measurement.</param>
    /// <param name="body">The Markdown below the facts.</param>
    public static void Write(string name, string title, string command, string body)
    {
        var path = Path.Combine(Place(), name + ".md");
        File.WriteAllText(path, $"""
            # {title}

            - processor: {Processor.Name}, {Environment.ProcessorCount} logical processors
            - {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSArchitecture}, {RuntimeInformation.OSDescription}
            - PolicyThemes {typeof(ThemeClassifier).Assembly.GetName().Version!.ToString(3)}; model: {ThemeClassifier.Default.Model.FeatureCount} features, {ThemeClassifier.Default.Model.TermCount} terms
            - data: {BenchmarkData.Name}
            - repeat with: `{command}`
            - load of the machine when this was written: {Load()}

            {body.Trim()}

            """.ReplaceLineEndings("\n"));
        Console.WriteLine(path);
    }

    /// <summary><c>place</c>: prints where the results of this processor are, for other programs that write there.</summary>
    public static int PrintPlace()
    {
        Console.WriteLine(Place());
        return 0;
    }

    private static string Place() => Directory.CreateDirectory(Repository.PathOf("benchmarks", "results", Processor.Directory)).FullName;

    /// <summary>Other work on the machine makes every time longer; the reader shall see it.</summary>
    private static string Load() => File.Exists("/proc/loadavg") ? $"{File.ReadAllText("/proc/loadavg").Split(' ')[0]} (1 minute)" : "not known";
}
