using PolicyThemes.Cli.Commands;

namespace PolicyThemes.Cli.Input;

/// <summary>From what the user named to files and their kinds.</summary>
internal static class InputFiles
{
    public const string StandardInput = "-";

    private static readonly string[] DocumentExtensions = [".txt", ".md", ".html", ".htm", ".jsonl", ".ndjson"];

    /// <summary>Directories are replaced by the documents in them, sorted by name.</summary>
    /// <exception cref="FileNotFoundException">A name stands for nothing.</exception>
    public static IReadOnlyList<string> Expand(IEnumerable<string> names) => [.. names.SelectMany(Expand)];

    public static Stream Open(string path) => path == StandardInput ? Console.OpenStandardInput() : File.OpenRead(path);

    public static string NameOf(string path) => path == StandardInput ? "stdin" : path;

    /// <summary>The kind of a file by its name and first bytes.</summary>
    public static InputKind KindOf(string path, ReadOnlySpan<byte> head)
    {
        var kind = Path.GetExtension(path).ToLowerInvariant() switch
        {
            ".jsonl" or ".ndjson" => InputKind.Jsonl,
            ".html" or ".htm" => InputKind.Html,
            ".txt" or ".md" => InputKind.Text,
            _ => InputKind.Auto,
        };
        if (kind != InputKind.Auto) return kind;
        var text = System.Text.Encoding.UTF8.GetString(head).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        if (text.StartsWith('{')) return InputKind.Jsonl;
        return text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
            ? InputKind.Html
            : InputKind.Text;
    }

    private static IEnumerable<string> Expand(string name)
    {
        if (name == StandardInput || File.Exists(name)) return [name];
        if (!Directory.Exists(name)) throw new FileNotFoundException($"{name}: no such file or directory. Check the path.");
        var documents = Directory.EnumerateFiles(name).Where(IsDocument).Order(StringComparer.Ordinal).ToArray();
        return documents.Length > 0
            ? documents
            : throw new FileNotFoundException($"{name}: no document in this directory; expected files with {string.Join(' ', DocumentExtensions)}.");
    }

    private static bool IsDocument(string file) => DocumentExtensions.Contains(Path.GetExtension(file).ToLowerInvariant());
}
