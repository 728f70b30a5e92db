using System.Globalization;
using System.Text;
using Spectre.Console;

namespace PolicyThemes.Cli.Output;

/// <summary>One column for each label: intercept, the spans that matter most, the rest, and their sum, the log-odds.</summary>
internal static class ExplanationTable
{
    public static void Write(string text, ThemeClassifier classifier, Explanation explanation, int most, Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true);
        var console = TableConsole.Create(writer);
        var table = new Table().Border(TableBorder.Rounded).AddColumn("span");
        foreach (var label in classifier.Labels)
            table.AddColumn(new TableColumn(Markup.Escape(label)).RightAligned());

        var shown = Shown(explanation, most);
        AddRow(table, "(intercept)", explanation.Intercepts, true);
        foreach (var evidence in shown)
            AddRow(table, $"{text.AsSpan(evidence.Start, evidence.Length)}{(evidence.IsTerm ? " (term)" : "")}", evidence.Contributions, false);
        var rest = explanation.Evidence.Except(shown).ToArray();
        AddRow(table, $"({rest.Length} more)", [.. classifier.Labels.Select((_, i) => rest.Sum(e => e.Contributions[i]))], true);
        AddRow(table, "= log-odds", explanation.LogOdds, false);
        AddRow(table, "probability", [.. explanation.Classification.Probabilities.Values], false);
        AddRow(table, "threshold", classifier.Thresholds, false);
        console.MarkupLine($"[bold]{Markup.Escape(explanation.Classification.ToString())}[/]");
        console.Write(table);
    }

    /// <summary>For every label the spans that move it most, in the order of the text.</summary>
    private static List<Evidence> Shown(Explanation explanation, int most)
    {
        var kept = new HashSet<Evidence>(ReferenceEqualityComparer.Instance);
        for (var label = 0; label < explanation.LogOdds.Count; label++)
            kept.UnionWith(explanation.Evidence.OrderByDescending(e => Math.Abs(e.Contributions[label])).Take(most));
        return [.. explanation.Evidence.Where(kept.Contains)];
    }

    private static void AddRow(Table table, string name, IReadOnlyList<float> values, bool isQuiet)
    {
        var style = isQuiet ? "dim" : "default";
        table.AddRow([$"[{style}]{Markup.Escape(name)}[/]", .. values.Select(value => string.Create(CultureInfo.InvariantCulture, $"[{style}]{value:0.00}[/]"))]);
    }
}
