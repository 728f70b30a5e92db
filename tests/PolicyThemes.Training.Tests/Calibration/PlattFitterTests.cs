using PolicyThemes.Training.Calibration;

namespace PolicyThemes.Training.Tests.Calibration;

public class PlattFitterTests
{
    [Fact]
    public void Finds_the_calibration_that_made_the_labels()
    {
        var random = new Random(1);
        float[] scores = [.. Enumerable.Range(0, 50_000).Select(_ => (float)((random.NextDouble() * 8) - 4))];
        bool[] gold = [.. scores.Select(score => random.NextDouble() < 1 / (1 + Math.Exp((-1.7 * score) + 0.6)))];
        var (a, b) = PlattFitter.Fit(scores, gold);
        Assert.Equal(-1.7, a, 0.05);
        Assert.Equal(0.6, b, 0.05);
    }

    [Fact]
    public void The_gradient_vanishes_and_targets_are_Platts()
    {
        float[] scores = [-2, -1, -0.5f, 0.2f, 0.7f, 1.5f, 3];
        bool[] gold = [false, false, true, false, true, true, true];
        var calibration = PlattFitter.Fit(scores, gold);
        double ofA = 0, ofB = 0;
        for (var i = 0; i < scores.Length; i++)
        {
            var rest = (gold[i] ? 5.0 / 6 : 1.0 / 5) - calibration.Probability(scores[i]);
            (ofA, ofB) = (ofA + (rest * scores[i]), ofB + rest);
        }

        Assert.Equal(0, ofA, 1e-5);
        Assert.Equal(0, ofB, 1e-5);
    }

    [Fact]
    public void Labels_that_scores_separate_still_get_finite_slopes()
    {
        var (a, b) = PlattFitter.Fit([-2, -1, 1, 2], [false, false, true, true]);
        Assert.True(a < 0 && double.IsFinite(a) && double.IsFinite(b));
    }

    [Fact]
    public void A_label_that_nothing_carries_gets_its_smoothed_share()
    {
        var calibration = PlattFitter.Fit([-2, -1, 1, 2], [false, false, false, false]);
        Assert.Equal(1 / 6f, calibration.Probability(0), 1e-6f);
        Assert.Equal(1 / 6f, calibration.Probability(5), 1e-6f);
    }
}
