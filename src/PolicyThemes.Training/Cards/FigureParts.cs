using System.Globalization;
using System.Text;
using PolicyThemes.Evaluation;

namespace PolicyThemes.Training.Cards;

/// <summary>The parts of a model card that hold figures.</summary>
internal static class FigureParts
{
    public const string All = "all";

    private static readonly string[] Columns = ["label", "statements", "given", "precision", "recall", "F1", "F1, interval", "average precision", "ECE"];

    public static void AppendOutOfFold(StringBuilder text, ModelCardFacts facts)
    {
        text.Append("\n## Figures, out of fold\n\n");
        text.Append(CultureInfo.InvariantCulture, $"Every statement is measured by a model that has not seen its group ({facts.Options.Folds} folds). Calibration and thresholds were fitted on the same scores, so the\n");
        text.Append(CultureInfo.InvariantCulture, $"figures are a little too good; statements of one data set also resemble each other. Intervals: {facts.Bootstrap.Confidence * 100:0.#} % of {facts.Bootstrap.Resamples} resamples of the groups.\n");
        var scored = facts.Model.ScoreOutOfFold(facts.Statements);
        foreach (var (name, rows) in Languages(facts.Statements))
        {
            var report = Evaluator.Evaluate(rows.Length == scored.Count ? scored : Only(scored, rows), new EvaluatorOptions { Slices = [], Bootstrap = facts.Bootstrap });
            text.Append(CultureInfo.InvariantCulture, $"\nLanguage: {name}, {rows.Length} statements\n\n");
            MarkdownTables.Append(text, Columns, Rows(report));
        }
    }

    public static void AppendCrossValidation(StringBuilder text, ModelCardFacts facts)
    {
        if (facts.CrossValidation is not { } report) return;
        text.Append(CultureInfo.InvariantCulture, $"\n## Figures, cross-validated\n\nThe whole training, thresholds included, on each {report.FoldCount - 1} of {report.FoldCount} folds; measured on the other.\n\n");
        if (report.WasStopped) text.Append(CultureInfo.InvariantCulture, $"It was stopped after {report.Folds.Count} of these folds.\n\n");
        string[] figures = ["macroF1", "microF1", "accuracy", "nonePrecision", "noneF1", .. facts.Model.Information.Labels.Select(label => $"labels.{label}.f1")];
        MarkdownTables.Append(text, ["figure", "mean", "standard error"], figures.Select(figure => (object[])[figure, report.Mean(figure), report.StandardError(figure)]));
    }

    public static void AppendEvaluations(StringBuilder text, ModelCardFacts facts)
    {
        if (facts.Evaluations.Count == 0) return;
        text.Append("\n## Figures on held-out sets\n\nMeasured after the training and used for nothing else in it. The sets are not redistributed.\n\n");
        MarkdownTables.Append(
            text,
            ["set", "statements", "macro F1", "interval", "precision of none", "interval", .. facts.Model.Information.Labels.Select(label => $"F1 {label}")],
            facts.Evaluations.Select(report => (object[])
            [
                report.Name, report.Scored.Count, Figure(report, "macroF1"), Interval(report, "macroF1"), Figure(report, "nonePrecision"), Interval(report, "nonePrecision"),
                .. facts.Model.Information.Labels.Select(label => (object)Figure(report, $"labels.{label}.f1")),
            ]));
    }

    public static void AppendAgreement(StringBuilder text, ModelCardFacts facts)
    {
        if (facts.Agreement is not { } agreement) return;
        text.Append(CultureInfo.InvariantCulture, $"\n## Agreement of two readers\n\n{agreement.Matched} statements; all labels alike on {agreement.SameLabels * 100:0.0} %; macro F1 of one reader against the other {agreement.MacroF1:0.000}.\n\n");
        MarkdownTables.Append(text, ["label", "agree", "Cohen's kappa", "Krippendorff's alpha", "F1"], agreement.Labels.Append(agreement.None)
            .Select(label => (object[])[label.Label, label.Observed, label.Kappa, label.Alpha, label.Counts.F1]));
    }

    /// <summary>All statements, then the rows of each language; of one language only, all.</summary>
    private static IEnumerable<(string Name, int[] Rows)> Languages(IReadOnlyList<LabelledStatement> statements)
    {
        var languages = Enumerable.Range(0, statements.Count).GroupBy(row => statements[row].Lang ?? "(missing)").OrderBy(rows => rows.Key, StringComparer.Ordinal).ToArray();
        return languages.Length == 1
            ? [(languages[0].Key, languages[0].ToArray())]
            : [(All, Enumerable.Range(0, statements.Count).ToArray()), .. languages.Select(rows => (rows.Key, rows.ToArray()))];
    }

    private static ScoredStatements Only(ScoredStatements scored, int[] rows) => ScoredStatements.From(
        [.. rows.Select(row => scored.Statements[row])], scored.Labels, [.. rows.Select(row => scored.Probabilities(row).ToArray())], scored.Thresholds);

    private static IEnumerable<object[]> Rows(EvaluationReport report)
    {
        foreach (var label in report.Labels)
            yield return [label.Label, .. Counts(label.Counts), Interval(report, $"labels.{label.Label}.f1"), label.AveragePrecision, label.Ece];
        yield return ["*none*", .. Counts(report.Overall.None), Interval(report, "noneF1"), "", ""];
        yield return ["macro", "", "", report.Overall.Macro.Precision, report.Overall.Macro.Recall, report.Overall.Macro.F1, Interval(report, "macroF1"), Figure(report, "macroAveragePrecision"), Figure(report, "ece")];
        yield return ["micro", "", "", report.Overall.Micro.Precision, report.Overall.Micro.Recall, report.Overall.Micro.F1, Interval(report, "microF1"), Figure(report, "microAveragePrecision"), ""];
    }

    private static object[] Counts(LabelCounts counts) => [counts.Support, counts.Predicted, counts.Precision, counts.Recall, counts.F1];

    private static double Figure(EvaluationReport report, string name) => report.Figures.GetValueOrDefault(name, double.NaN);

    private static string Interval(EvaluationReport report, string name) => report.Intervals.TryGetValue(name, out var interval)
        ? string.Create(CultureInfo.InvariantCulture, $"{interval.Low:0.000}–{interval.High:0.000}")
        : "";
}
