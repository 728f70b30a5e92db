using PolicyThemes.Training.Calibration;

namespace PolicyThemes.Training.Tests.Calibration;

public class ThresholdTunerTests
{
    private static readonly float[] Probabilities = [0.9f, 0.8f, 0.7f, 0.4f, 0.3f, 0.1f];
    private static readonly bool[] Gold = [true, true, false, true, false, false];

    [Fact]
    public void The_best_F1_lies_between_its_rows() =>
        Assert.Equal(0.35f, ThresholdTuner.ForF1(Probabilities, Gold), 1e-6f);

    [Fact]
    public void Among_almost_equal_thresholds_the_middle_is_taken() =>
        Assert.Equal((0.35f + 0.75f) / 2, ThresholdTuner.ForF1(Probabilities, Gold, slack: 0.06), 1e-6f);

    [Fact]
    public void Ties_are_given_together()
    {
        var threshold = ThresholdTuner.ForF1([0.5f, 0.5f, 0.5f, 0.2f], [true, false, true, false]);
        Assert.Equal(0.35f, threshold, 1e-6f);
    }

    [Fact]
    public void No_positive_row_gives_one_half() => Assert.Equal(0.5f, ThresholdTuner.ForF1(Probabilities, new bool[6]));

    [Theory]
    [InlineData(1.0, 0.75f)]
    [InlineData(0.75, 0.35f)]
    [InlineData(0.5, 0.05f)]
    public void The_lowest_threshold_of_a_required_precision(double precision, float expected) =>
        Assert.Equal(expected, ThresholdTuner.ForPrecision(Probabilities, Gold, precision), 1e-6f);

    [Fact]
    public void A_precision_that_is_never_reached_gives_one() =>
        Assert.Equal(1f, ThresholdTuner.ForPrecision([0.9f, 0.5f], [false, true], 0.9));
}
