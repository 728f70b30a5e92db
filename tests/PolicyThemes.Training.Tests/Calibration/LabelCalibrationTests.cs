using PolicyThemes.Training.Calibration;

namespace PolicyThemes.Training.Tests.Calibration;

public class LabelCalibrationTests
{
    [Fact]
    public void A_rare_label_keeps_its_log_odds_and_one_half()
    {
        var (scores, gold) = Rows(LabelCalibration.FewestRows - 1, above: 2);
        Assert.Equal(LabelCalibration.LogOdds, LabelCalibration.Fit(scores, gold));
        Assert.Equal(0.5f, LabelCalibration.Threshold([.. scores.Select(_ => 0.1f)], gold, 0));
        Assert.NotEqual(LabelCalibration.LogOdds, LabelCalibration.Fit(Rows(LabelCalibration.FewestRows, above: 2).Scores, Rows(LabelCalibration.FewestRows, above: 2).Gold));
    }

    [Fact]
    public void Scores_that_speak_against_the_label_are_not_turned_round()
    {
        var (scores, gold) = Rows(50, above: -2);
        Assert.Equal(LabelCalibration.LogOdds, LabelCalibration.Fit(scores, gold));
    }

    [Fact]
    public void A_required_precision_holds_for_rare_labels_too() =>
        Assert.Equal(0.65f, LabelCalibration.Threshold([0.9f, 0.7f, 0.6f], [true, true, false], 1), 1e-6f);

    private static (float[] Scores, bool[] Gold) Rows(int positives, float above) =>
        ([.. Enumerable.Range(0, 2 * positives).Select(row => row < positives ? above + (row % 5) - 2 : (row % 5) - 2f)], [.. Enumerable.Range(0, 2 * positives).Select(row => row < positives)]);
}
