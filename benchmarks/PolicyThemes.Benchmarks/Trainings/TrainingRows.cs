using System.Text.Json;
using PolicyThemes.Benchmarks.Data;
using PolicyThemes.Evaluation;

namespace PolicyThemes.Benchmarks.Trainings;

/// <summary>Any number of rows of 200 characters and up to four labels: the project's own English statements, joined at random and cut.</summary>
internal static class TrainingRows
{
    public const int Characters = 200;
    public static readonly string[] Labels = ["trade", "security", "culture", "climate"];

    /// <summary>The texts, the same every time.</summary>
    public static IEnumerable<(string Text, string[] Labels)> Make(int count)
    {
        var statements = new StatementReader().Read(Repository.PathOf("seeds", "statements", "train.en.jsonl")).ToArray();
        var random = new Random(7);
        for (var row = 0; row < count; row++)
        {
            var (text, labels) = ("", new HashSet<string>());
            while (text.Length < Characters)
            {
                var statement = statements[random.Next(statements.Length)];
                var isSeen = (Characters - text.Length) * 2 > statement.Text.Length; // of a statement that is cut, the label may be cut as well
                text += statement.Text + " ";
                if (isSeen) labels.UnionWith(statement.Labels);
            }

            yield return (text[..Characters], [.. Labels.Where(labels.Contains)]);
        }
    }

    /// <summary>Writes the rows as JSONL and returns the file.</summary>
    public static string Write(string directory, int count)
    {
        var path = Path.Combine(directory, $"rows-{count}.jsonl");
        using var writer = new StreamWriter(path);
        foreach (var (text, labels) in Make(count))
            writer.WriteLine($"{{\"text\":{JsonSerializer.Serialize(text)},\"labels\":{JsonSerializer.Serialize(labels)}}}");
        return path;
    }
}
