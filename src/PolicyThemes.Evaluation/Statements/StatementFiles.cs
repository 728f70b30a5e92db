using System.IO.Enumeration;

namespace PolicyThemes.Evaluation.Statements;

/// <summary>From what a user names (files, directories, patterns, <c>-</c>) to files, in a fixed order.</summary>
internal static class StatementFiles
{
    public const string StandardInput = "-";

    private static readonly string[] Extensions = [".jsonl", ".ndjson", ".tsv", ".txt", ".ft"];

    public static IReadOnlyList<string> Expand(IEnumerable<string> paths) => [.. paths.SelectMany(Expand)];

    private static IEnumerable<string> Expand(string path)
    {
        if (path == StandardInput || File.Exists(path)) return [path];
        if (Directory.Exists(path)) return FromDirectory(path);
        if (path.AsSpan().IndexOfAny('*', '?') >= 0) return FromPattern(path);
        throw new FileNotFoundException($"{path}: no such file or directory. Name a file, a directory, a pattern such as 'data/*.jsonl', or - for standard input.", path);
    }

    private static string[] FromDirectory(string directory)
    {
        var files = Sorted(Directory.EnumerateFiles(directory, "*", SearchOption.AllDirectories).Where(IsData));
        return files.Length > 0
            ? files
            : throw new FileNotFoundException($"{directory}: found no data file in the directory. Expected names ending in {string.Join(", ", Extensions)}, with or without .gz.", directory);
    }

    private static string[] FromPattern(string pattern)
    {
        var firstWildcard = pattern.AsSpan().IndexOfAny('*', '?');
        var slash = pattern.LastIndexOf('/', firstWildcard);
        var root = slash < 0 ? "." : slash == 0 ? "/" : pattern[..slash];
        var rest = pattern[(slash + 1)..];
        var depth = rest.Contains('/', StringComparison.Ordinal) ? SearchOption.AllDirectories : SearchOption.TopDirectoryOnly;
        var files = !Directory.Exists(root) ? [] : Sorted(Directory.EnumerateFiles(root, "*", depth)
            .Where(file => Matches(rest, Path.GetRelativePath(root, file).Replace('\\', '/')))
            .Select(file => slash < 0 ? Path.GetRelativePath(root, file) : file));
        return files.Length > 0
            ? files
            : throw new FileNotFoundException($"{pattern}: no file matches the pattern. Check the directory, and quote the pattern if the shell changes it.", pattern);
    }

    /// <summary>Part by part, so that * stays within a directory; ** stands for any number of directories.</summary>
    private static bool Matches(string pattern, string path) => Matches(pattern.Split('/'), path.Split('/'));

    private static bool Matches(ReadOnlySpan<string> pattern, ReadOnlySpan<string> path)
    {
        if (pattern.IsEmpty) return path.IsEmpty;
        if (pattern[0] == "**") return Matches(pattern[1..], path) || (!path.IsEmpty && Matches(pattern, path[1..]));
        return !path.IsEmpty && FileSystemName.MatchesSimpleExpression(pattern[0], path[0], ignoreCase: false) && Matches(pattern[1..], path[1..]);
    }

    private static bool IsData(string file)
    {
        var name = file.EndsWith(".gz", StringComparison.Ordinal) ? file[..^3] : file;
        return Extensions.Any(extension => name.EndsWith(extension, StringComparison.Ordinal));
    }

    private static string[] Sorted(IEnumerable<string> files) => [.. files.Order(StringComparer.Ordinal)];
}
