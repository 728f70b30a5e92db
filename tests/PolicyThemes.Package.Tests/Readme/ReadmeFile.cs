using PolicyThemes.Package.Tests.Support;

namespace PolicyThemes.Package.Tests.Readme;

/// <summary>README.md: its headings and blocks of C#, in their order.</summary>
internal static class ReadmeFile
{
    private const string Fence = "```";
    private const string MarkerStart = "<!-- sample: ";
    private const string MarkerEnd = " -->";

    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(Repository.Root, "README.md"));

    public static IReadOnlyList<ReadmeBlock> Blocks { get; } = [.. Read(Lines)];

    public static IEnumerable<string> Headings => Lines.Where(line => line.StartsWith('#'));

    public static IEnumerable<ReadmeBlock> Read(string[] lines)
    {
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Trim() is not (Fence + "csharp" or Fence + "cs" or Fence + "c#")) continue;
            var end = Array.FindIndex(lines, i + 1, line => line.Trim() == Fence);
            if (end < 0) throw new FormatException($"README.md({i + 1}): found no end of the block; expected a line {Fence}.");
            yield return new ReadmeBlock(i + 1, i > 0 ? Marker(lines[i - 1].Trim()) : null, string.Join('\n', lines[(i + 1)..end]));
            i = end;
        }
    }

    private static string? Marker(string line) =>
        line.StartsWith(MarkerStart, StringComparison.Ordinal) && line.EndsWith(MarkerEnd, StringComparison.Ordinal)
            ? line[MarkerStart.Length..^MarkerEnd.Length]
            : null;
}
