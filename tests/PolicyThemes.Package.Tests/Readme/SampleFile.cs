using PolicyThemes.Package.Tests.Support;

namespace PolicyThemes.Package.Tests.Readme;

/// <summary>
/// A file in <c>Samples/</c>: its class is compiled with the tests, and what lies between <c>// sample-begin</c> and <c>// sample-end</c> is
/// the block in README.md. Of several such parts an empty line stands between each.
/// </summary>
internal static class SampleFile
{
    private const string Begin = "// sample-begin";
    private const string End = "// sample-end";

    public static string[] Names => [.. Directory.GetFiles(Folder, "*.cs").Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(Repository.Root, "tests", "PolicyThemes.Package.Tests", "Samples");

    public static string PathOf(string name) => Path.Combine(Folder, $"{name}.cs");

    /// <returns>The parts, each moved to the left margin.</returns>
    public static string Code(string name) => string.Join("\n\n", Parts(File.ReadAllLines(PathOf(name))));

    /// <summary>Runs the sample.</summary>
    /// <returns>What it wrote to the console.</returns>
    public static async Task<string> Run(string name)
    {
        var run = typeof(SampleFile).Assembly.GetType($"PolicyThemes.Package.Tests.Samples.{name}")?.GetMethod("Run")
            ?? throw new MissingMethodException($"{PathOf(name)}: found no method Run; expected 'public static void Run()' or 'public static async Task Run()'.");
        var console = Console.Out;
        using var output = new StringWriter();
        Console.SetOut(output);
        try
        {
            if (run.Invoke(null, null) is Task task) await task;
        }
        finally
        {
            Console.SetOut(console);
        }

        return output.ToString();
    }

    private static IEnumerable<string> Parts(string[] lines)
    {
        for (var start = Next(lines, 0, Begin); start >= 0; start = Next(lines, start, Begin))
        {
            var end = Next(lines, start, End);
            yield return ToMargin(lines[(start + 1)..end]);
            start = end;
        }
    }

    private static int Next(string[] lines, int from, string mark) => Array.FindIndex(lines, from, line => line.Trim() == mark);

    private static string ToMargin(string[] lines)
    {
        var margin = lines.Where(line => line.Length > 0).Min(line => line.Length - line.TrimStart().Length);
        return string.Join('\n', lines.Select(line => line.Length > 0 ? line[margin..] : line));
    }
}
