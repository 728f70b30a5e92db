using PolicyThemes.Models;
using PolicyThemes.Scores;

namespace PolicyThemes.Tests.Models;

public class ScoreThresholdTests
{
    [Fact]
    public void A_score_above_the_threshold_has_a_probability_that_reaches_it_and_no_other_score_has()
    {
        var random = new Random(1);
        for (var i = 0; i < 2000; i++)
        {
            var calibration = new PlattCalibration(-Math.Exp((random.NextDouble() * 8) - 4), (random.NextDouble() * 6) - 3);
            var probability = random.NextSingle();
            var threshold = ScoreThreshold.Of(calibration, probability);
            Assert.True(calibration.Probability(threshold) < probability);
            Assert.True(calibration.Probability(MathF.BitIncrement(threshold)) >= probability);
            Assert.True(ScoreThreshold.Agrees(calibration, threshold, probability));
            Assert.False(ScoreThreshold.Agrees(calibration, threshold, probability > 0.5f ? probability - 0.01f : probability + 0.01f));
        }
    }

    [Fact]
    public void Steps_have_thresholds_too()
    {
        var random = new Random(1);
        for (var i = 0; i < 2000; i++)
        {
            var steps = SampleModels.MakeSteps(random, random.Next(2, 30));
            var probability = i % 2 == 0 ? random.NextSingle() : steps.Values[random.Next(steps.Values.Length)];
            var threshold = ScoreThreshold.Of(steps, probability);
            Assert.True(threshold == -float.MaxValue || steps.Probability(threshold) < probability);
            Assert.True(threshold == float.MaxValue || steps.Probability(MathF.BitIncrement(threshold)) >= probability);
            Assert.True(ScoreThreshold.Agrees(steps, threshold, probability));
        }
    }

    [Theory]
    [InlineData(-1.0, 0f, -float.MaxValue)]
    [InlineData(0.0, 0.4f, -float.MaxValue)]
    [InlineData(0.0, 0.6f, float.MaxValue)]
    public void A_threshold_that_all_or_no_scores_reach_is_the_smallest_or_largest_float(double a, float probability, float expected)
    {
        var calibration = new PlattCalibration(a, 0);
        Assert.Equal(expected, ScoreThreshold.Of(calibration, probability));
        Assert.True(ScoreThreshold.Agrees(calibration, expected, probability));
    }
}
