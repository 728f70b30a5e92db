using PolicyThemes.Evaluation.Behaviour;
using PolicyThemes.Evaluation.Statements;

namespace PolicyThemes.Evaluation;

/// <summary>
/// Reads rule cases from Markdown that people can read: every line that begins with <c>&gt;</c> is a case, all else is prose. Lines in fenced code
/// are not cases.
/// </summary>
public static class BehaviourReader
{
    /// <summary>Reads files one after the other.</summary>
    /// <param name="paths">Markdown files, or directories: every <c>.md</c> file below but <c>README.md</c>.</param>
    /// <param name="labels">The labels that exist; null to allow any.</param>
    /// <exception cref="FileNotFoundException">A path names nothing.</exception>
    /// <exception cref="DataFormatException">A case cannot be read or names an unknown label; the message begins with file(line).</exception>
    public static IReadOnlyList<BehaviourCase> Read(IEnumerable<string> paths, LabelSet? labels = null) =>
        [.. paths.SelectMany(Expand).SelectMany(path => ReadFile(path, labels))];

    /// <summary>Reads a stream to its end and leaves it open.</summary>
    /// <param name="stream">Markdown in UTF-8.</param>
    /// <param name="name">What to call the stream in errors.</param>
    /// <param name="labels">The labels that exist; null to allow any.</param>
    /// <exception cref="DataFormatException">A case cannot be read or names an unknown label.</exception>
    public static IEnumerable<BehaviourCase> Read(Stream stream, string name, LabelSet? labels = null)
    {
        var heading = "";
        var isCode = false;
        foreach (var (location, text, error) in TextLines.Read(stream, name))
        {
            var line = (text ?? throw error!).Trim();
            if (line.StartsWith("```", StringComparison.Ordinal)) isCode = !isCode;
            else if (isCode) continue;
            else if (line.StartsWith('#')) heading = line.TrimStart('#').Trim();
            else if (line.StartsWith('>')) yield return CaseLine.Parse(line[1..].Trim(), location, heading, labels);
        }
    }

    private static IEnumerable<string> Expand(string path)
    {
        if (File.Exists(path)) return [path];
        if (!Directory.Exists(path))
            throw new FileNotFoundException($"{path}: no such file or directory. Name Markdown files or a directory of them.", path);
        return Directory.EnumerateFiles(path, "*.md", SearchOption.AllDirectories)
            .Where(file => Path.GetFileName(file) != "README.md")
            .Order(StringComparer.Ordinal);
    }

    private static List<BehaviourCase> ReadFile(string path, LabelSet? labels)
    {
        using var stream = File.OpenRead(path);
        return [.. Read(stream, path, labels)];
    }
}
