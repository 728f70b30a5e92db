namespace PolicyThemes.Evaluation.Reports;

/// <summary>Two models on the same statements, in HTML.</summary>
internal static class ComparisonSection
{
    public static void Write(Html html, ModelComparison comparison) => html.Section(
        "against",
        $"Against {comparison.FirstName}",
        $"Differences are {comparison.SecondName} minus {comparison.FirstName}. Intervals and p-values come from resamples of the groups that are the same for both "
        + "(paired bootstrap); McNemar's test counts rows on which only one of them is right. No p-value is corrected for the number of tests.",
        section => Tables(section, comparison));

    private static void Tables(Html html, ModelComparison comparison)
    {
        var (first, second) = (comparison.FirstName, comparison.SecondName);
        html.Table("Differences of figures", ["figure", first, second, "difference", "interval", "p"], ReportText.Shown(comparison).Select(Cells));
        html.Table(
            "McNemar's test",
            ["right on", $"only {first}", $"only {second}", "test", "p"],
            ReportText.Tests(comparison).Select(test => Cells(test.Name, test.Test)));
    }

    private static IEnumerable<string> Cells(FigureDifference difference) =>
    [
        Html.Escape(difference.Figure), ReportText.Figure(difference.First), ReportText.Figure(difference.Second),
        $"<strong>{ReportText.Signed(difference.Difference)}</strong>", ReportText.SignedInterval(difference.Interval), Html.Escape(ReportText.PValue(difference.PValue)),
    ];

    private static IEnumerable<string> Cells(string name, McNemarTest test) =>
    [
        Html.Escape(name), ReportText.Count(test.OnlyFirstRight), ReportText.Count(test.OnlySecondRight), ReportText.TestName(test), Html.Escape(ReportText.PValue(test.PValue)),
    ];
}
