using System.Globalization;
using PolicyThemes.Training;
using Spectre.Console;

namespace PolicyThemes.Cli.Output;

/// <summary>Cross-validations and searches as tables.</summary>
internal static class SearchTables
{
    private static readonly string[] Figures = ["macroF1", "microF1", "accuracy", "nonePrecision", "noneF1", "macroAveragePrecision", "logLoss"];

    public static void Write(CrossValidationReport report, TextWriter output)
    {
        var table = new Table().Border(TableBorder.Rounded).Title($"Cross-validation, {Count(report.Folds.Count, report.FoldCount, report.WasStopped)} folds").AddColumns("figure", "mean", "standard error");
        foreach (var figure in Figures.Concat(report.Folds[0].Keys.Where(name => name.EndsWith(".f1", StringComparison.Ordinal))))
            table.AddRow(Markup.Escape(figure), Text(report.Mean(figure)), Text(report.StandardError(figure)));
        TableConsole.Create(output).Write(table);
    }

    public static void Write(SearchReport report, TextWriter output)
    {
        var table = new Table().Border(TableBorder.Rounded).Title($"{Count(report.Trials.Count, report.CandidateCount, report.WasStopped)} combinations, the best first").AddColumns("combination", "macro F1", "standard error", "bytes", "small enough");
        foreach (var trial in report.Trials)
        {
            table.AddRow(
                Markup.Escape(trial.Name), Text(trial.MacroF1), Text(trial.StandardError),
                trial.Report.ModelBytes.ToString(CultureInfo.InvariantCulture), trial.IsSmallEnough ? "yes" : "no");
        }

        TableConsole.Create(output).Write(table);
    }

    private static string Count(int done, int wanted, bool wasStopped) => wasStopped ? $"stopped: {done} of {wanted}" : $"{done}";

    private static string Text(double value) => double.IsFinite(value) ? value.ToString("0.0000", CultureInfo.InvariantCulture) : "";
}
