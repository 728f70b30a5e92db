using PolicyThemes.Evaluation;
using PolicyThemes.Training;

namespace PolicyThemes.Extensions.Tests.Support;

/// <summary>Two models of the same kind that never give the same labels, trained once.</summary>
internal static class TinyModels
{
    public const string TradeText = "They agreed to cut tariffs.";

    private static readonly Lazy<byte[]> FirstModel = new(() => Train("trade", "security"));
    private static readonly Lazy<byte[]> SecondModel = new(() => Train("commerce", "defence"));

    /// <summary>Labels security and trade.</summary>
    public static byte[] First => FirstModel.Value;

    /// <summary>Labels commerce and defence.</summary>
    public static byte[] Second => SecondModel.Value;

    private static byte[] Train(string trade, string security)
    {
        var statements = new List<LabelledStatement>();
        for (var i = 0; i < 12; i++)
        {
            statements.Add(Statement($"They agreed to cut tariffs on product {Letter(i)}.", trade));
            statements.Add(Statement($"Troops fought terrorism near camp {Letter(i)}.", security));
            statements.Add(Statement($"The weather in town {Letter(i)} was fine."));
        }

        using var bytes = new MemoryStream();
        ThemeTrainer.Train(statements, new TrainingOptions { Labels = Sorted(trade, security), HashBits = 10, Folds = 3, Threads = 1 }).Save(bytes);
        return bytes.ToArray();

        LabelledStatement Statement(string text, params string[] labels) => new() { Id = $"s{statements.Count}", Text = text, Labels = labels };
    }

    private static char Letter(int i) => (char)('a' + i);

    private static string[] Sorted(params string[] labels) => [.. labels.Order(StringComparer.Ordinal)];
}
