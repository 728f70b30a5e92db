namespace PolicyThemes.Evaluation.Tests.Metrics;

public class CalibrationMetricsTests
{
    [Fact]
    public void Brier_and_log_loss_by_hand()
    {
        var label = Measure((true, 0.8f), (false, 0.3f));

        Assert.Equal((0.04 + 0.09) / 2, label.Brier, 6);
        Assert.Equal(-(Math.Log(0.8) + Math.Log(0.7)) / 2, label.LogLoss, 6);
    }

    [Fact]
    public void Certain_and_wrong_costs_much_but_not_without_end() =>
        Assert.Equal(-Math.Log(1.1920929e-7), Measure((false, 1f)).LogLoss, 3);

    [Fact]
    public void Equal_probabilities_share_a_bin()
    {
        var label = Measure([.. Enumerable.Range(0, 100).Select(i => (i < 30, 0.5f))]);

        Assert.Equal([new ReliabilityBin(100, 0.5, 0.3)], label.Reliability);
        Assert.Equal(0.2, label.Ece, 12);
    }

    [Fact]
    public void Bins_have_equal_mass_and_rise()
    {
        var bins = Measure([.. Enumerable.Range(0, 150).Select(i => (i % 2 == 0, i / 150f))]).Reliability;

        Assert.Equal(15, bins.Count);
        Assert.All(bins, bin => Assert.Equal(10, bin.Count));
        Assert.Equal(bins.OrderBy(bin => bin.MeanProbability), bins);
    }

    [Fact]
    public void Ece_is_the_weighted_distance_of_the_bins()
    {
        var label = Samples.Report(Samples.Random(300, seed: 1)).Labels[1];

        Assert.Equal(label.Reliability.Sum(bin => bin.Count / 300.0 * Math.Abs(bin.TrueShare - bin.MeanProbability)), label.Ece, 12);
        Assert.Equal(300, label.Reliability.Sum(bin => bin.Count));
    }

    private static LabelMetrics Measure(params (bool Gold, float Probability)[] rows) =>
        Samples.Report(Samples.Score(["a"], [.. rows.Select(row => (row.Gold ? new[] { "a" } : [], new[] { row.Probability }))])).Labels[0];
}
