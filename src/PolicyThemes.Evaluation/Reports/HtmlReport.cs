using System.Text.RegularExpressions;
using PolicyThemes.Evaluation.Reports;

namespace PolicyThemes.Evaluation;

/// <summary>
/// Writes a report as one HTML page that needs no network: figures with intervals, curves, thresholds to play with, confusion, slices, and the wrong
/// rows with the evidence behind them. The page contains the texts of the wrong rows.
/// </summary>
public static partial class HtmlReport
{
    /// <summary>Writes the page.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Where to write, as UTF-8; left open.</param>
    public static void Write(EvaluationReport report, TextWriter output) => output.Write(ToHtml(report));

    /// <summary>The page.</summary>
    /// <param name="report">The report.</param>
    public static string ToHtml(EvaluationReport report)
    {
        var body = new Html();
        FigureSections.Write(body, report);
        if (report.Comparison is { } comparison) ComparisonSection.Write(body, comparison);
        CurveSections.Write(body, report);
        TableSections.Write(body, report);
        RowSection.Write(body, report);
        var parts = new Dictionary<string, string>
        {
            ["title"] = Html.Escape(report.Name),
            ["summary"] = Html.Escape(ReportText.Summary(report)),
            ["style"] = Resource("page.css"),
            ["script"] = Resource("page.js"),
            ["command"] = Command(report),
            ["body"] = body.ToString(),
            ["data"] = PageData.ToJson(report),
        };
        return Placeholder().Replace(Resource("page.html"), match => parts[match.Groups[1].Value]);
    }

    [GeneratedRegex(@"\{\{(\w+)\}\}")]
    private static partial Regex Placeholder();

    private static string Command(EvaluationReport report) =>
        report.CommandLine.Length > 0 ? $"<p class=\"command\"><code>{Html.Escape(report.CommandLine)}</code></p>" : "";

    private static string Resource(string name)
    {
        using var stream = typeof(HtmlReport).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
