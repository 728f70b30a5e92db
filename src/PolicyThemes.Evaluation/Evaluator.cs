using PolicyThemes.Evaluation.Intervals;
using PolicyThemes.Evaluation.Metrics;
using PolicyThemes.Evaluation.Reports;

namespace PolicyThemes.Evaluation;

/// <summary>Measures a model on labelled statements. All methods may be called from any thread.</summary>
/// <example><code>
/// var gold = new StatementReader().Read("dev.jsonl").ToList();
/// var report = Evaluator.Evaluate(gold, ThemeClassifier.Default);
/// JsonReport.Write(report, Console.Out);
/// </code></example>
public static class Evaluator
{
    /// <summary>Measures a classifier as its users see it: its probabilities, its thresholds.</summary>
    /// <param name="statements">Statements with their true labels; at least one.</param>
    /// <param name="classifier">The classifier.</param>
    /// <param name="options">
    /// What to put into the report; default settings where null. Wrong rows are explained by the classifier unless
    /// <see cref="EvaluatorOptions.Explain"/> says otherwise.
    /// </param>
    /// <exception cref="DataFormatException">A statement carries a label that the model does not know.</exception>
    public static EvaluationReport Evaluate(IReadOnlyList<LabelledStatement> statements, ThemeClassifier classifier, EvaluatorOptions? options = null)
    {
        options ??= new EvaluatorOptions();
        return Evaluate(ScoredStatements.From(statements, classifier), options with { Explain = options.Explain ?? classifier.Explain });
    }

    /// <summary>Measures anything that turns a text into probabilities.</summary>
    /// <param name="statements">Statements with their true labels; at least one.</param>
    /// <param name="labels">The labels, in the order of the probabilities.</param>
    /// <param name="predict">Gives one probability per label for a text, 0 to 1.</param>
    /// <param name="thresholds">For each label the probability from which on it is given, 0 to 1; null for 0.5.</param>
    /// <param name="options">What to put into the report; default settings where null.</param>
    public static EvaluationReport Evaluate(
        IReadOnlyList<LabelledStatement> statements,
        LabelSet labels,
        Func<string, float[]> predict,
        IReadOnlyList<float>? thresholds = null,
        EvaluatorOptions? options = null) =>
        Evaluate(ScoredStatements.From(statements, labels, predict, thresholds), options);

    /// <summary>Measures answers that were computed before.</summary>
    /// <param name="scored">Statements, probabilities and thresholds.</param>
    /// <param name="options">What to put into the report; default settings where null.</param>
    public static EvaluationReport Evaluate(ScoredStatements scored, EvaluatorOptions? options = null)
    {
        options ??= new EvaluatorOptions();
        var weights = RowWeights.All(scored);
        var labels = Measures.OfLabels(scored, weights, withCurves: true);
        var overall = Measures.Overall(scored, weights, labels);
        var slices = options.Slices.Distinct().SelectMany(field => SliceMeasures.Of(scored, field)).ToArray();
        return new EvaluationReport
        {
            Name = options.Name,
            CommandLine = options.CommandLine,
            Scored = scored,
            Groups = new GroupSampler(scored.Statements, 0).GroupCount,
            Overall = overall,
            Labels = labels,
            Slices = slices,
            Confusion = ConfusionMeasures.Count(scored),
            Coverage = CoverageMeasures.Curve(scored),
            Figures = FigureList.Of(overall, labels).Concat(slices.SelectMany(FigureList.OfSlice)).ToDictionary(f => f.Key, f => f.Value),
            Intervals = options.Bootstrap is { } bootstrap ? Bootstrap.Intervals(scored, bootstrap) : new Dictionary<string, Interval>(),
            Bootstrap = options.Bootstrap,
            Baselines = options.Baselines,
            Explanations = Explain(scored, options.Explain),
        };
    }

    private static Dictionary<int, Explanation> Explain(ScoredStatements scored, Func<string, Explanation>? explain) => explain is null
        ? []
        : Enumerable.Range(0, scored.Count)
            .Where(row => !scored.IsRight(row))
            .Take(PageData.MaxRows)
            .ToDictionary(row => row, row => explain(scored.Statements[row].Text));
}
