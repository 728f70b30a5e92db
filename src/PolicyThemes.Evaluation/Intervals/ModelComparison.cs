using PolicyThemes.Evaluation.Intervals;
using PolicyThemes.Evaluation.Metrics;

namespace PolicyThemes.Evaluation;

/// <summary>Two models on the same statements: is the difference more than luck?</summary>
/// <param name="Differences">Every figure that is defined for both, but calibration errors and the mean share error.</param>
/// <param name="McNemar">The test on rows that are exactly right.</param>
public sealed record ModelComparison(IReadOnlyList<FigureDifference> Differences, McNemarTest McNemar)
{
    /// <summary>Compares two models: the same resamples of groups are measured for both (paired bootstrap: Efron and Tibshirani 1993).</summary>
    /// <param name="first">Answers of the first model.</param>
    /// <param name="second">Answers of the second model to the same statements in the same order.</param>
    /// <param name="options">How to resample; default settings where null.</param>
    /// <exception cref="ArgumentException">The statements or labels are not the same.</exception>
    public static ModelComparison Between(ScoredStatements first, ScoredStatements second, BootstrapOptions? options = null)
    {
        CheckSame(first, second);
        options ??= new BootstrapOptions();
        var weights = RowWeights.All(first);
        var (ofFirst, ofSecond) = (Bootstrap.Figures(first, weights), Bootstrap.Figures(second, weights));
        var samples = Bootstrap.Sample(first.Statements, options, drawn => Differ(Bootstrap.Figures(first, drawn), Bootstrap.Figures(second, drawn)));
        var differences = ofFirst.Keys.Where(ofSecond.ContainsKey)
            .Select(name => Difference(name, ofFirst[name], ofSecond[name], Bootstrap.Values(samples, name), options.Confidence));
        return new ModelComparison([.. differences], CountRight(first, second));
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

    private static McNemarTest CountRight(ScoredStatements first, ScoredStatements second)
    {
        var rows = Enumerable.Range(0, first.Count).ToArray();
        return new McNemarTest(rows.Count(row => first.IsRight(row) && !second.IsRight(row)), rows.Count(row => second.IsRight(row) && !first.IsRight(row)));
    }

    private static void CheckSame(ScoredStatements first, ScoredStatements second)
    {
        if (!first.Labels.Names.SequenceEqual(second.Labels.Names))
            throw new ArgumentException($"the models have labels {first.Labels} and {second.Labels}; expected the same in the same order.", nameof(second));
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
