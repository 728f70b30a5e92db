using System.Globalization;
using PolicyThemes.Evaluation;
using Spectre.Console;

namespace PolicyThemes.Cli.Output;

/// <summary>The headline figures of an evaluation as tables.</summary>
internal static class EvaluationTable
{
    public static void Write(EvaluationReport report, TextWriter output)
    {
        var console = TableConsole.Create(output);
        console.Write(Labels(report));
        console.Write(Overall(report));
        if (report.Baselines.Count > 0) console.Write(Baselines(report));
        if (report.Comparison is { } comparison) ComparisonTables.Write(comparison, console);
    }

    private static Table Labels(EvaluationReport report)
    {
        var table = new Table().Border(TableBorder.Rounded).Title(Markup.Escape($"{report.Name}, {report.Scored.Count} statements"));
        foreach (var column in new[] { "label", "true", "given", "precision", "recall", "F1", "F1, 95 %", "average precision", "ROC AUC", "ECE", "threshold" })
            table.AddColumn(column);
        foreach (var label in report.Labels)
        {
            table.AddRow(
                Row(label.Label, label.Counts.Support, label.Counts.Predicted, label.Counts.Precision, label.Counts.Recall, label.Counts.F1,
                    Interval(report, $"labels.{label.Label}.f1"), label.AveragePrecision, label.RocAuc, label.Ece, label.Threshold));
        }

        var none = report.Overall.None;
        table.AddRow(Row(LabelSet.None, none.Support, none.Predicted, none.Precision, none.Recall, none.F1, Interval(report, "noneF1"), "", "", "", ""));
        Add(table, report, "macro", report.Overall.Macro);
        Add(table, report, "micro", report.Overall.Micro);
        Add(table, report, "samples", report.Overall.Samples);
        return table;
    }

    private static Table Overall(EvaluationReport report)
    {
        var overall = report.Overall;
        return new Table().Border(TableBorder.Rounded).AddColumns("accuracy", "Hamming loss", "Brier", "log loss", "ECE", "share error")
            .AddRow(Row(overall.Accuracy, overall.HammingLoss, overall.Brier, overall.LogLoss, overall.Ece, overall.ShareError));
    }

    private static Table Baselines(EvaluationReport report)
    {
        string[] figures = ["macroF1", "microF1", "accuracy", "nonePrecision", "noneF1", "macroAveragePrecision", .. report.Labels.Select(label => $"labels.{label.Label}.f1")];
        var table = new Table().Border(TableBorder.Rounded).Title("Beside other models").AddColumns(["figure", "model", .. report.Baselines.Select(baseline => Markup.Escape(baseline.Name))]);
        foreach (var figure in figures)
            table.AddRow(Row([figure, Value(report.Figures, figure), .. report.Baselines.Select(baseline => Value(baseline.Figures, figure))]));
        return table;
    }

    private static object Value(IReadOnlyDictionary<string, double> figures, string name) => figures.TryGetValue(name, out var value) ? value : "";

    private static void Add(Table table, EvaluationReport report, string name, PrecisionRecallF1 figures) =>
        table.AddRow(Row(name, "", "", figures.Precision, figures.Recall, figures.F1, Interval(report, $"{name}F1"), "", "", "", ""));

    private static string Interval(EvaluationReport report, string figure) =>
        report.Intervals.TryGetValue(figure, out var interval) ? string.Create(CultureInfo.InvariantCulture, $"{interval.Low:0.000}–{interval.High:0.000}") : "";

    private static string[] Row(params object[] cells) =>
        [.. cells.Select(cell => cell is double or float ? string.Create(CultureInfo.InvariantCulture, $"{cell:0.000}") : Markup.Escape(Convert.ToString(cell, CultureInfo.InvariantCulture)!))];
}
