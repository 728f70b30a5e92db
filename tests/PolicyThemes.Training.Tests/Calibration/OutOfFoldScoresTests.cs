using PolicyThemes.Training.Calibration;

namespace PolicyThemes.Training.Tests.Calibration;

public class OutOfFoldScoresTests
{
    private const int Rows = 200;

    [Fact]
    public void A_rare_label_keeps_one_half_and_the_others_share_a_threshold()
    {
        var thresholds = Calibrate(LabelCalibration.FewestRows - 1, new TrainingOptions()).Thresholds;
        Assert.Equal(0.5f, thresholds[1]);
        Assert.NotEqual(0.5f, thresholds[0]);
        thresholds = Calibrate(LabelCalibration.FewestRows, new TrainingOptions()).Thresholds;
        Assert.Equal(thresholds[0], thresholds[1]);
        Assert.NotEqual(0.5f, thresholds[1]);
    }

    [Fact]
    public void A_required_precision_holds_for_rare_labels_too()
    {
        var result = Calibrate(LabelCalibration.FewestRows - 1, new TrainingOptions { RequiredPrecision = 1 });
        for (var label = 0; label < 2; label++)
        {
            var wrong = Enumerable.Range(0, Rows).Where(row => !Has(row, label, LabelCalibration.FewestRows - 1)).Max(row => result.Probabilities[(row * 2) + label]);
            Assert.True(result.Thresholds[label] > wrong);
            Assert.Equal(1, result.LabelF1[label], 1e-6);
        }
    }

    /// <summary>The first label stands on a hundred rows, the second on some; scores tell them apart without a fault.</summary>
    private static OutOfFoldScores Calibrate(int rare, TrainingOptions options)
    {
        float[] scores = [.. Enumerable.Range(0, Rows * 2).Select(i => (Has(i / 2, i % 2, rare) ? 2f : -2f) + (i / 2 % 5 * 0.1f))];
        ulong[] gold = [.. Enumerable.Range(0, Rows).Select(row => (Has(row, 0, rare) ? 1UL : 0) | (Has(row, 1, rare) ? 2UL : 0))];
        return OutOfFoldScores.Calibrate(scores, gold, [.. Enumerable.Range(0, Rows).Select(row => row % 5)], 2, options);
    }

    private static bool Has(int row, int label, int rare) => row < (label == 0 ? Rows / 2 : rare);
}
