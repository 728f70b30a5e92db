using PolicyThemes.Evaluation.Intervals;
using PolicyThemes.Evaluation.Metrics;

namespace PolicyThemes.Evaluation;

/// <summary>Two models on the same statements: is the difference more than luck?</summary>
/// <param name="Differences">Every figure that is defined for both, but calibration errors and the mean share error.</param>
/// <param name="McNemar">The test on rows that are exactly right.</param>
/// <param name="LabelMcNemar">For each label, in the order of the label set, the test on rows where that label is rightly given or rightly not given.</param>
/// <remarks>No p-value is corrected for the number of tests: of twenty that mean nothing, one lies below 0.05.</remarks>
public sealed record ModelComparison(
    IReadOnlyList<FigureDifference> Differences, McNemarTest McNemar, IReadOnlyDictionary<string, McNemarTest> LabelMcNemar)
{
    /// <summary>What reports call the first model, from which differences are counted. Default <c>first</c>.</summary>
    public string FirstName { get; init; } = "first";

    /// <summary>What reports call the second model. Default <c>second</c>.</summary>
    public string SecondName { get; init; } = "second";

    /// <summary>Compares two models: the same resamples of groups are measured for both (paired bootstrap: Efron and Tibshirani 1993).</summary>
    /// <param name="first">Answers of the first model.</param>
    /// <param name="second">Answers of the second model to the same statements in the same order.</param>
    /// <param name="options">How to resample; default settings where null.</param>
    /// <exception cref="ArgumentException">The statements, the labels or the mode are not the same.</exception>
    public static ModelComparison Between(ScoredStatements first, ScoredStatements second, BootstrapOptions? options = null)
    {
        CheckSame(first, second);
        options ??= new BootstrapOptions();
        var weights = RowWeights.All(first);
        var (ofFirst, ofSecond) = (Bootstrap.Figures(first, weights), Bootstrap.Figures(second, weights));
        var samples = Bootstrap.Sample(first.Statements, options, drawn => Differ(Bootstrap.Figures(first, drawn), Bootstrap.Figures(second, drawn)));
        var differences = ofFirst.Keys.Where(ofSecond.ContainsKey)
            .Select(name => Difference(name, ofFirst[name], ofSecond[name], Bootstrap.Values(samples, name), options.Confidence));
        var labels = first.Labels.Names.Select((name, label) => (name, label));
        return new ModelComparison(
            [.. differences],
            CountRight(first, second, ulong.MaxValue),
            labels.ToDictionary(label => label.name, label => CountRight(first, second, 1UL << label.label)));
    }

    private static Dictionary<string, double> Differ(Dictionary<string, double> first, Dictionary<string, double> second) =>
        first.Where(figure => second.ContainsKey(figure.Key)).ToDictionary(figure => figure.Key, figure => second[figure.Key] - figure.Value);

    private static FigureDifference Difference(string name, double first, double second, double[] sorted, double confidence)
    {
        if (sorted.Length == 0) return new FigureDifference(name, first, second, new Interval(second - first, second - first), 1);
        var notAbove = (sorted.Count(d => d <= 0) + 1.0) / (sorted.Length + 1);
        var notBelow = (sorted.Count(d => d >= 0) + 1.0) / (sorted.Length + 1);
        return new FigureDifference(name, first, second, Bootstrap.Percentiles(sorted, confidence), Math.Min(1, 2 * Math.Min(notAbove, notBelow)));
    }

    /// <summary>Who is right on the labels whose bits are set in <paramref name="mask"/>.</summary>
    private static McNemarTest CountRight(ScoredStatements first, ScoredStatements second, ulong mask)
    {
        var (onlyFirst, onlySecond) = (0, 0);
        for (var row = 0; row < first.Count; row++)
        {
            var gold = first.Gold(row) & mask;
            var (isFirstRight, isSecondRight) = ((first.Predicted(row) & mask) == gold, (second.Predicted(row) & mask) == gold);
            if (isFirstRight && !isSecondRight) onlyFirst++;
            if (isSecondRight && !isFirstRight) onlySecond++;
        }

        return new McNemarTest(onlyFirst, onlySecond);
    }

    private static void CheckSame(ScoredStatements first, ScoredStatements second)
    {
        if (!first.Labels.Names.SequenceEqual(second.Labels.Names))
            throw new ArgumentException($"the models have labels {first.Labels} and {second.Labels}; expected the same in the same order.", nameof(second));
        if (first.Labels.Mode != second.Labels.Mode)
            throw new ArgumentException($"the models are {first.Labels.Mode} and {second.Labels.Mode}; expected the same mode.", nameof(second));
        if (first.Count != second.Count)
            throw new ArgumentException($"the models answered {first.Count} and {second.Count} statements; expected the same statements.", nameof(second));
        for (var row = 0; row < first.Count; row++)
        {
            if (first.Statements[row].Text != second.Statements[row].Text || first.Gold(row) != second.Gold(row))
            {
                throw new ArgumentException(
                    $"row {row + 1} is '{first.Statements[row].Id}' for one model and '{second.Statements[row].Id}' for the other; "
                    + "expected the same statements in the same order.",
                    nameof(second));
            }
        }
    }
}
