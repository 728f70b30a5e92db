using System.Globalization;

namespace PolicyThemes.Evaluation.Reports;

/// <summary>How figures are written for people.</summary>
internal static class ReportText
{
    public const string Undefined = "–";

    /// <summary>The figures that a reader looks for first: name in <see cref="EvaluationReport.Figures"/>, title, meaning.</summary>
    private static readonly (string Name, string Title, string Meaning)[] Headlines =
    [
        ("macroF1", "Macro F1", "mean F1 of the labels"),
        ("microF1", "Micro F1", "F1 over all answers together"),
        ("accuracy", "Exact match", "rows whose labels are all right"),
        ("noneF1", "None F1", "the empty answer as a label"),
        ("macroAveragePrecision", "Mean average precision", "ranking, whatever the thresholds"),
        ("ece", "Calibration error", "ECE, mean of the labels; 0 is best"),
    ];

    public static string Figure(double value) => double.IsFinite(value) ? value.ToString("0.000", CultureInfo.InvariantCulture) : Undefined;

    public static string Signed(double value) => value.ToString("+0.000;-0.000;0.000", CultureInfo.InvariantCulture);

    public static string Interval(Interval interval) => $"{Figure(interval.Low)}–{Figure(interval.High)}";

    /// <summary>Both ends with their signs, so that nobody reads the dash as a minus.</summary>
    public static string SignedInterval(Interval interval) => $"{Signed(interval.Low)} to {Signed(interval.High)}";

    /// <summary>Such as <c>0.012</c>; small ones as <c>&lt; 0.001</c>.</summary>
    public static string PValue(double value) => value < 0.001 ? "< 0.001" : Figure(value);

    public static string Count(long value) => value.ToString("#,0", CultureInfo.InvariantCulture);

    public static string Percent(double value) => value.ToString("0.#%", CultureInfo.InvariantCulture).Replace(" ", "", StringComparison.Ordinal);

    public static string Figure(EvaluationReport report, string name) => Figure(report.Figures.GetValueOrDefault(name, double.NaN));

    /// <summary>Such as <c>0.781–0.842</c>; empty where there is none.</summary>
    public static string Interval(EvaluationReport report, string name) =>
        report.Intervals.TryGetValue(name, out var interval) ? Interval(interval) : "";

    /// <summary>What was measured, in one sentence.</summary>
    public static string Summary(EvaluationReport report)
    {
        var mode = report.Scored.Labels.Mode == LabelMode.Exclusive ? "exactly one label each" : "any number of labels each, none included";
        var intervals = report.Bootstrap is { } bootstrap
            ? $" Intervals hold {Percent(bootstrap.Confidence)} of {Count(bootstrap.Resamples)} resamples of the groups (bootstrap, seed {bootstrap.Seed})."
            : "";
        return $"{Count(report.Scored.Count)} statements in {Count(report.Groups)} groups, {mode}.{intervals}";
    }

    /// <summary>The headline figures that are defined on the data.</summary>
    public static IEnumerable<(string Name, string Title, string Meaning)> HeadlinesOf(EvaluationReport report) =>
        Headlines.Where(headline => report.Figures.ContainsKey(headline.Name));

    /// <summary>One line for each figure that a baseline has, this model's value first; of labels only F1, of slices only macro F1 by language.</summary>
    public static IEnumerable<(string Figure, double[] Values)> Comparison(EvaluationReport report) => report.Figures.Keys
        .Where(IsCompared)
        .Where(name => report.Baselines.Any(column => column.Figures.ContainsKey(name)))
        .Select(name => (name, report.Baselines.Select(column => column.Figures.GetValueOrDefault(name, double.NaN)).Prepend(report.Figures[name]).ToArray()));

    /// <summary>The differences that people look at; JSON has all.</summary>
    public static IEnumerable<FigureDifference> Shown(ModelComparison comparison) => comparison.Differences.Where(difference => IsCompared(difference.Figure));

    /// <summary>McNemar's tests: of whole answers, then of each label.</summary>
    public static IEnumerable<(string Name, McNemarTest Test)> Tests(ModelComparison comparison) =>
        comparison.LabelMcNemar.Select(label => (label.Key, label.Value)).Prepend(("all labels", comparison.McNemar));

    public static string TestName(McNemarTest test) => test.IsExact ? "exact" : "chi-square";

    private static bool IsCompared(string name) =>
        !name.Contains('.', StringComparison.Ordinal)
        || (name.StartsWith("labels.", StringComparison.Ordinal) && name.EndsWith(".f1", StringComparison.Ordinal))
        || (name.StartsWith("slices.lang.", StringComparison.Ordinal) && name.EndsWith(".macroF1", StringComparison.Ordinal));
}
