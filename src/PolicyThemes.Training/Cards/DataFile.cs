using System.Security.Cryptography;
using PolicyThemes.Evaluation;

namespace PolicyThemes.Training;

/// <summary>A file that a model was trained on.</summary>
/// <param name="Name">Its path, as given.</param>
/// <param name="Rows">Number of statements or terms in it.</param>
/// <param name="Hash">SHA-256 of its bytes in small hexadecimal digits; empty where there is no such file any more, as for standard input.</param>
public sealed record DataFile(string Name, int Rows, string Hash)
{
    /// <summary>The files that statements were read from, in the order of the statements.</summary>
    /// <param name="statements">Statements with their locations.</param>
    public static IReadOnlyList<DataFile> Of(IEnumerable<LabelledStatement> statements) =>
        [.. statements.GroupBy(statement => statement.Location.File ?? "").Select(rows => new DataFile(rows.Key, rows.Count(), HashOf(rows.Key)))];

    /// <summary>Lexicon files with the number of their terms.</summary>
    /// <param name="paths">Files, as in <see cref="TrainingOptions.LexiconFiles"/>.</param>
    public static IReadOnlyList<DataFile> OfTerms(IEnumerable<string> paths) =>
        [.. paths.Select(path => new DataFile(path, File.ReadLines(path).Count(line => line.Length > 0 && line[0] != '#'), HashOf(path)))];

    private static string HashOf(string path)
    {
        if (!File.Exists(path)) return "";
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }
}
