namespace PolicyThemes.Evaluation.Tests.Metrics;

public class RankingMetricsTests
{
    [Fact]
    public void Average_precision_and_auc_by_hand()
    {
        // The example in scikit-learn's documentation: 0 0 1 1 with 0.1 0.4 0.35 0.8 gives 0.83 and 0.75.
        var label = Measure((false, 0.1f), (false, 0.4f), (true, 0.35f), (true, 0.8f));

        Assert.Equal((1 + (2 / 3.0)) / 2, label.AveragePrecision, 12);
        Assert.Equal(0.75, label.RocAuc, 12);
    }

    [Fact]
    public void Ties_are_taken_together()
    {
        var label = Measure((true, 0.5f), (false, 0.5f), (false, 0.5f), (true, 0.9f));

        Assert.Equal((1 + (2 / 4.0)) / 2, label.AveragePrecision, 12);
        Assert.Equal(3 / 4.0, label.RocAuc, 12);   // of 4 pairs 2 won and 2 tied
    }

    [Fact]
    public void Curve_has_one_point_per_probability()
    {
        var curve = Measure((false, 0.1f), (false, 0.4f), (true, 0.4f), (true, 0.8f)).Curve;

        Assert.Equal([new CurvePoint(0.8f, 1, 0.5), new CurvePoint(0.4f, 2 / 3.0, 1), new CurvePoint(0.1f, 0.5, 1)], curve);
    }

    [Fact]
    public void Ranking_ignores_the_scale_of_probabilities()
    {
        var scored = Samples.Random(200, seed: 3);
        var squared = ScoredStatements.From(
            scored.Statements, scored.Labels, [.. Enumerable.Range(0, 200).Select(row => scored.Probabilities(row).ToArray().Select(p => p * p).ToArray())]);

        var (a, b) = (Samples.Report(scored).Labels, Samples.Report(squared).Labels);

        Assert.Equal(a.Select(m => m.RocAuc), b.Select(m => m.RocAuc));
        Assert.Equal(a.Select(m => m.AveragePrecision), b.Select(m => m.AveragePrecision));
    }

    [Fact]
    public void Turning_the_probabilities_round_turns_the_auc_round()
    {
        var scored = Samples.Random(200, seed: 4, noise: 0.9);
        var turned = ScoredStatements.From(
            scored.Statements, scored.Labels, [.. Enumerable.Range(0, 200).Select(row => scored.Probabilities(row).ToArray().Select(p => 1 - p).ToArray())]);

        Assert.Equal(1 - Samples.Report(scored).Labels[0].RocAuc, Samples.Report(turned).Labels[0].RocAuc, 9);
    }

    private static LabelMetrics Measure(params (bool Gold, float Probability)[] rows) =>
        Samples.Report(Samples.Score(["a"], [.. rows.Select(row => (row.Gold ? new[] { "a" } : [], new[] { row.Probability }))])).Labels[0];
}
