using System.Globalization;
using PolicyThemes.Evaluation;
using PolicyThemes.Evaluation.Reports;
using Spectre.Console;

namespace PolicyThemes.Cli.Output;

/// <summary>Two models on the same statements as tables.</summary>
internal static class ComparisonTables
{
    public static void Write(ModelComparison comparison, IAnsiConsole console)
    {
        console.Write(Differences(comparison));
        console.Write(Tests(comparison));
    }

    private static Table Differences(ModelComparison comparison)
    {
        var table = Titled($"{comparison.SecondName} minus {comparison.FirstName}").AddColumns("figure", "against", "model", "difference", "95 % interval", "p");
        foreach (var difference in ReportText.Shown(comparison))
        {
            table.AddRow(
                Markup.Escape(difference.Figure), ReportText.Figure(difference.First), ReportText.Figure(difference.Second),
                ReportText.Signed(difference.Difference), ReportText.SignedInterval(difference.Interval), ReportText.PValue(difference.PValue));
        }

        return table;
    }

    private static Table Tests(ModelComparison comparison)
    {
        var table = Titled("McNemar's test: rows on which only one is right").AddColumns("right on", "only against", "only model", "test", "p");
        foreach (var (name, test) in ReportText.Tests(comparison))
        {
            table.AddRow(
                Markup.Escape(name), test.OnlyFirstRight.ToString(CultureInfo.InvariantCulture), test.OnlySecondRight.ToString(CultureInfo.InvariantCulture),
                ReportText.TestName(test), ReportText.PValue(test.PValue));
        }

        return table;
    }

    private static Table Titled(string title) => new Table().Border(TableBorder.Rounded).Title(Markup.Escape(title));
}
