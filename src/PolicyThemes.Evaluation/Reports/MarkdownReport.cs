using System.Text;
using PolicyThemes.Evaluation.Reports;

namespace PolicyThemes.Evaluation;

/// <summary>Writes a report as Markdown tables, for pull requests and model cards.</summary>
public static class MarkdownReport
{
    /// <summary>Writes the report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Where to write; left open.</param>
    public static void Write(EvaluationReport report, TextWriter output) => output.Write(ToMarkdown(report));

    /// <summary>The report as Markdown; lines end with a line feed.</summary>
    /// <param name="report">The report.</param>
    public static string ToMarkdown(EvaluationReport report)
    {
        var text = new StringBuilder();
        Line(text, $"# {Escape(report.Name)}");
        Line(text, $"\n{ReportText.Summary(report)}");
        if (report.CommandLine.Length > 0) Line(text, $"\n```\n{report.CommandLine}\n```");
        WriteHeadlines(text, report);
        WriteLabels(text, report);
        WriteBaselines(text, report);
        if (report.Comparison is { } comparison) WriteComparison(text, comparison);
        WriteSlices(text, report);
        return text.ToString();
    }

    private static void WriteHeadlines(StringBuilder text, EvaluationReport report)
    {
        Head(text, ["figure", "value", "interval"]);
        foreach (var (name, title, meaning) in ReportText.HeadlinesOf(report))
            Row(text, [$"{title} ({meaning})", ReportText.Figure(report, name), ReportText.Interval(report, name)]);
    }

    private static void WriteLabels(StringBuilder text, EvaluationReport report)
    {
        Line(text, "\n## Labels");
        Head(text, ["label", "rows", "given", "precision", "recall", "F1", "interval of F1", "average precision", "ECE", "threshold"]);
        foreach (var label in report.Labels)
        {
            Row(text, [Escape(label.Label), .. Counts(label.Counts), ReportText.Interval(report, $"labels.{label.Label}.f1"),
                ReportText.Figure(label.AveragePrecision), ReportText.Figure(label.Ece), ReportText.Figure(label.Threshold)]);
        }

        if (report.Figures.ContainsKey("noneF1"))
            Row(text, ["*none*", .. Counts(report.Overall.None), ReportText.Interval(report, "noneF1"), "", "", ""]);
    }

    private static void WriteBaselines(StringBuilder text, EvaluationReport report)
    {
        if (report.Baselines.Count == 0) return;
        Line(text, "\n## Beside other models");
        Head(text, ["figure", Escape(report.Name), .. report.Baselines.Select(column => Escape(column.Name))]);
        foreach (var (figure, values) in ReportText.Comparison(report))
            Row(text, [Escape(figure), .. values.Select(ReportText.Figure)]);
    }

    private static void WriteComparison(StringBuilder text, ModelComparison comparison)
    {
        var (first, second) = (Escape(comparison.FirstName), Escape(comparison.SecondName));
        Line(text, $"\n## Against {first}");
        Line(text, $"\nDifferences are {second} minus {first} (paired bootstrap over groups); no p-value is corrected for the number of tests.");
        Head(text, ["figure", first, second, "difference", "interval", "p"]);
        foreach (var difference in ReportText.Shown(comparison))
        {
            Row(text, [Escape(difference.Figure), ReportText.Figure(difference.First), ReportText.Figure(difference.Second),
                ReportText.Signed(difference.Difference), ReportText.SignedInterval(difference.Interval), ReportText.PValue(difference.PValue)]);
        }

        Head(text, ["right on", $"only {first}", $"only {second}", "McNemar's test", "p"]);
        foreach (var (name, test) in ReportText.Tests(comparison))
            Row(text, [Escape(name), ReportText.Count(test.OnlyFirstRight), ReportText.Count(test.OnlySecondRight), ReportText.TestName(test), ReportText.PValue(test.PValue)]);
    }

    private static void WriteSlices(StringBuilder text, EvaluationReport report)
    {
        foreach (var field in report.Slices.GroupBy(slice => slice.Field))
        {
            Line(text, $"\n## By {Escape(field.Key)}");
            Head(text, ["value", "rows", "macro F1", "micro F1", "exact match", "none F1", .. report.Labels.Select(label => $"F1 {Escape(label.Label)}")]);
            foreach (var slice in field)
            {
                Row(text, [Escape(slice.Value), ReportText.Count(slice.Rows), ReportText.Figure(slice.Overall.Macro.F1), ReportText.Figure(slice.Overall.Micro.F1),
                    ReportText.Figure(slice.Overall.Accuracy), ReportText.Figure(slice.Overall.None.F1), .. slice.Labels.Select(LabelF1)]);
            }
        }
    }

    private static string[] Counts(LabelCounts counts) =>
    [
        ReportText.Count(counts.Support), ReportText.Count(counts.Predicted),
        ReportText.Figure(counts.Precision), ReportText.Figure(counts.Recall), ReportText.Figure(counts.F1),
    ];

    private static string LabelF1(LabelCounts counts) =>
        counts.Support + counts.Predicted == 0 ? ReportText.Undefined : $"{ReportText.Figure(counts.F1)} ({ReportText.Count(counts.Support)})";

    private static void Head(StringBuilder text, string[] cells)
    {
        Line(text, "");
        Row(text, cells);
        Row(text, [.. cells.Select((_, i) => i == 0 ? "---" : "---:")]);
    }

    private static void Row(StringBuilder text, IEnumerable<string> cells) => Line(text, $"| {string.Join(" | ", cells)} |");

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');

    private static string Escape(string value) => value.Replace("|", "\\|", StringComparison.Ordinal).Replace('\n', ' ');
}
