using PolicyThemes.Training.Calibration;

namespace PolicyThemes.Training.Tests.Calibration;

public class CommonThresholdTests
{
    [Theory]
    [InlineData(0.0, 1)]
    [InlineData(0.009, 0)]
    [InlineData(0.01, 1)]
    [InlineData(0.29, 29)]
    [InlineData(0.57, 57)]
    [InlineData(0.999, 99)]
    [InlineData(1.0, 99)]
    public void A_statement_is_given_the_label_from_its_own_percent_down(double probability, int last)
    {
        var curve = CommonThreshold.F1Curve([(float)probability], [true]);
        for (var percent = 1; percent < curve.Length; percent++)
            Assert.Equal((float)probability >= percent / 100f ? 1 : 0, curve[percent]);
        if (probability >= 0.01) Assert.Equal(1, curve[last]);
    }

    [Fact]
    public void F1_counts_what_is_given_wanted_and_both()
    {
        var curve = CommonThreshold.F1Curve([0.9f, 0.6f, 0.4f, 0.1f], [true, false, true, false]);
        Assert.Equal(2.0 * 1 / (1 + 2), curve[80], 1e-9);
        Assert.Equal(2.0 * 1 / (2 + 2), curve[50], 1e-9);
        Assert.Equal(2.0 * 2 / (3 + 2), curve[30], 1e-9);
        Assert.Equal(2.0 * 2 / (4 + 2), curve[5], 1e-9);
    }

    [Fact]
    public void The_threshold_of_the_largest_mean_F1_holds_for_all_that_do_not_lose_by_it() =>
        Assert.Equal([0.3f, 0.3f], CommonThreshold.Tune([Peak(30, 40, 0.9), Peak(20, 30, 0.8)]));

    [Fact]
    public void Of_equally_good_thresholds_the_lowest_is_taken() => Assert.Equal([0.2f], CommonThreshold.Tune([Peak(20, 60, 0.7)]));

    [Fact]
    public void A_label_that_would_lose_goes_its_own_way() =>
        Assert.Equal([0.3f, 0.3f, 0.6f], CommonThreshold.Tune([Peak(30, 40, 0.9), Peak(30, 40, 0.8), Peak(60, 70, 0.6)]));

    [Fact]
    public void Without_labels_there_are_no_thresholds() => Assert.Empty(CommonThreshold.Tune([]));

    private static double[] Peak(int from, int to, double height) =>
        [.. Enumerable.Range(0, 100).Select(percent => percent == 0 ? 0 : percent >= from && percent <= to ? height : height - 0.1)];
}
