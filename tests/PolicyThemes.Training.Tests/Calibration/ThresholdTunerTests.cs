using PolicyThemes.Training.Calibration;

namespace PolicyThemes.Training.Tests.Calibration;

public class ThresholdTunerTests
{
    private static readonly float[] Probabilities = [0.9f, 0.8f, 0.7f, 0.4f, 0.3f, 0.1f];
    private static readonly bool[] Gold = [true, true, false, true, false, false];

    [Theory]
    [InlineData(1.0, 0.75f)]
    [InlineData(0.75, 0.35f)]
    [InlineData(0.5, 0.05f)]
    public void The_lowest_threshold_of_a_required_precision(double precision, float expected) =>
        Assert.Equal(expected, ThresholdTuner.ForPrecision(Probabilities, Gold, precision), 1e-6f);

    [Fact]
    public void A_precision_that_is_never_reached_gives_one() =>
        Assert.Equal(1f, ThresholdTuner.ForPrecision([0.9f, 0.5f], [false, true], 0.9));

    [Fact]
    public void Ties_are_given_together() =>
        Assert.Equal(1f, ThresholdTuner.ForPrecision([0.5f, 0.5f, 0.2f], [true, false, true], 0.9));

    [Fact]
    public void A_precision_that_is_just_reached_is_reached() =>
        Assert.Equal(0.25f, ThresholdTuner.ForPrecision([.. Enumerable.Repeat(0.5f, 100)], [.. Enumerable.Range(0, 100).Select(row => row < 7)], 0.07));
}
