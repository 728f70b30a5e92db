using System.Globalization;

namespace PolicyThemes.Evaluation.Reports;

/// <summary>The confusion heat map and the slices.</summary>
internal static class TableSections
{
    public static void Write(Html html, EvaluationReport report)
    {
        html.Section(
            "confusion",
            "Confusion",
            "Lines are true labels, columns given ones. The diagonal is right; elsewhere the line was missed and the column wrongly given. 'None' stands for nothing.",
            section => Confusion(section, report.Confusion));
        html.Section(
            "slices",
            "Slices",
            "The same measures over parts of the statements; the number beside a label's F1 is how many carry it. Trust small slices little.",
            section => Slices(section, report));
    }

    private static void Confusion(Html html, ConfusionMatrix confusion) => html.Table(
        "True labels against given labels",
        ["true \\ given", .. confusion.Names],
        confusion.Names.Select((name, i) => confusion.Cells[i]
            .Select((cell, j) => HeatCell(cell, confusion.Cells[i].Sum(), i == j))
            .Prepend(Html.Escape(name))));

    private static string HeatCell(long cell, long line, bool isRight)
    {
        var heat = line == 0 ? 0 : (double)cell / line;
        var style = heat.ToString("0.00", CultureInfo.InvariantCulture);
        return $"<span class=\"heat{(isRight ? " right" : "")}\" style=\"--heat:{style}\" title=\"{ReportText.Percent(heat)} of the line\">{ReportText.Count(cell)}</span>";
    }

    private static void Slices(Html html, EvaluationReport report)
    {
        foreach (var field in report.Slices.GroupBy(slice => slice.Field))
        {
            html.Raw($"<h3>By {Html.Escape(field.Key)}</h3>");
            html.Table(
                $"Measures by {field.Key}",
                ["value", "rows", "macro F1", "micro F1", "exact match", "none F1", .. report.Labels.Select(label => label.Label)],
                field.Select(Cells));
        }
    }

    private static IEnumerable<string> Cells(SliceMetrics slice) =>
    [
        Html.Escape(slice.Value),
        ReportText.Count(slice.Rows),
        $"<strong>{ReportText.Figure(slice.Overall.Macro.F1)}</strong>",
        ReportText.Figure(slice.Overall.Micro.F1),
        ReportText.Figure(slice.Overall.Accuracy),
        ReportText.Figure(slice.Overall.None.F1),
        .. slice.Labels.Select(counts => counts.Support + counts.Predicted == 0
            ? ReportText.Undefined
            : $"{ReportText.Figure(counts.F1)} <small>{ReportText.Count(counts.Support)}</small>"),
    ];
}
