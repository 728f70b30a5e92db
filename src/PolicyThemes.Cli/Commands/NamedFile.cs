using PolicyThemes.Evaluation;

namespace PolicyThemes.Cli.Commands;

/// <summary>A file of held-out statements as the command line names it: <c>NAME=PATH</c>.</summary>
/// <param name="Name">What reports call it.</param>
/// <param name="Path">The file or directory.</param>
internal sealed record NamedFile(string Name, string Path)
{
    /// <exception cref="UsageException">It is not <c>NAME=PATH</c>.</exception>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    public static NamedFile Parse(string option, string value)
    {
        var equals = value.IndexOf('=', StringComparison.Ordinal);
        if (equals <= 0 || equals == value.Length - 1) throw new UsageException($"{option} {value}; expected NAME=PATH.");
        var path = value[(equals + 1)..];
        return File.Exists(path) || Directory.Exists(path)
            ? new NamedFile(value[..equals], path)
            : throw new FileNotFoundException($"{option}: {path}: no such file. Name a file of labelled statements.");
    }

    public List<LabelledStatement> Read(LabelSet labels) => StatementLoading.Read([Path], labels.Mode, 0, labels);
}
