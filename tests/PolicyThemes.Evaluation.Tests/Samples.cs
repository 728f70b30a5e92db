using System.IO.Compression;
using System.Text;

namespace PolicyThemes.Evaluation.Tests;

/// <summary>Small invented data for the tests.</summary>
internal static class Samples
{
    /// <summary>Six rows, labels a and b, thresholds 0.5; every count below is done by hand in the tests.</summary>
    public static ScoredStatements Six() => Score(
        ["a", "b"],
        (["a"], [0.9f, 0.1f]),          // right
        (["a", "b"], [0.8f, 0.3f]),     // b missed
        (["b"], [0.6f, 0.7f]),          // a wrongly given
        ([], [0.2f, 0.2f]),             // right: none
        ([], [0.1f, 0.8f]),             // b wrongly given
        (["a"], [0.4f, 0.4f]));         // a missed, none given

    public static ScoredStatements Score(string[] labels, params (string[] Gold, float[] Probabilities)[] rows) => ScoredStatements.From(
        [.. rows.Select((row, i) => Statement($"s{i}", row.Gold))], new LabelSet(labels), [.. rows.Select(row => row.Probabilities)]);

    /// <summary>A report without resampling.</summary>
    public static EvaluationReport Report(ScoredStatements scored) => Evaluator.Evaluate(scored, new EvaluatorOptions { Bootstrap = null });

    public static LabelledStatement Statement(string id, string[] labels, string? group = null, string? lang = null) =>
        new() { Id = id, Text = $"text of {id}", Labels = labels, Group = group, Lang = lang, Location = new SourceLine("test", 1) };

    /// <summary>Rows with random answers, the same every time.</summary>
    public static ScoredStatements Random(int rows, int seed, double noise = 0.5, int groups = 20)
    {
        var random = new Random(seed);
        var labels = new LabelSet(["a", "b", "c"]);
        var statements = new List<LabelledStatement>();
        var probabilities = new List<float[]>();
        for (var i = 0; i < rows; i++)
        {
            var gold = labels.Names.Where(_ => random.NextDouble() < 0.3).ToArray();
            statements.Add(Statement($"r{i}", gold, $"g{random.Next(groups)}", i % 2 == 0 ? "en" : "zh"));
            probabilities.Add([.. labels.Names.Select(label => (float)(((gold.Contains(label) ? 1 : 0) * (1 - noise)) + (random.NextDouble() * noise)))]);
        }

        return ScoredStatements.From(statements, labels, probabilities);
    }

    public static List<LabelledStatement> Read(string content, StatementReaderOptions? options = null) => Read(Encoding.UTF8.GetBytes(content), options);

    public static List<LabelledStatement> Read(byte[] content, StatementReaderOptions? options = null) =>
        [.. new StatementReader(options).Read(new MemoryStream(content), "data.txt")];

    public static byte[] Gzip(string content)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
            gzip.Write(Encoding.UTF8.GetBytes(content));
        return packed.ToArray();
    }
}
