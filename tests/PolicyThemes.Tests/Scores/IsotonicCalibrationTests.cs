using PolicyThemes.Scores;
using PolicyThemes.Tests.Models;

namespace PolicyThemes.Tests.Scores;

public class IsotonicCalibrationTests
{
    private static readonly IsotonicCalibration Steps = new([-1, 1, 3], [0, 1, 4], [0.25f, 0.5f, 1]);

    [Theory]
    [InlineData(float.NegativeInfinity, 0.25f)]     // below the first step
    [InlineData(-1f, 0.25f)]                        // on a step, both ends included
    [InlineData(0f, 0.25f)]
    [InlineData(0.5f, 0.375f)]                      // half way between two steps
    [InlineData(1f, 0.5f)]
    [InlineData(1.5f, 0.625f)]                      // a quarter of the way
    [InlineData(3f, 1f)]
    [InlineData(float.PositiveInfinity, 1f)]        // above the last step
    public void Probabilities_by_hand(float score, float expected) => Assert.Equal(expected, Steps.Probability(score));

    [Fact]
    public void Bounds_are_those_of_ML_NET()
    {
        Assert.Equal(1e-15f, new IsotonicCalibration([0], [1], [0]).Probability(0));
        Assert.Equal(1f, new IsotonicCalibration([0], [1], [1]).Probability(0));
        Assert.Equal(1e-15f, new IsotonicCalibration([], [], []).Probability(7));
        Assert.True(float.IsNaN(Steps.Probability(float.NaN)));
    }

    [Fact]
    public void Any_score_gives_what_a_walk_through_the_steps_gives_and_never_less_than_a_smaller_one()
    {
        var random = new Random(1);
        for (var times = 0; times < 100; times++)
        {
            var calibration = SampleModels.MakeSteps(random, random.Next(2, 40));
            var last = 0f;
            foreach (var score in Enumerable.Range(0, 300).Select(_ => (random.NextSingle() * 40) - 10).Concat(calibration.From.ToArray()).Concat(calibration.To.ToArray()).Order())
            {
                var probability = calibration.Probability(score);
                Assert.Equal(Walk(calibration, score), probability);
                Assert.True(probability >= last);
                last = probability;
            }
        }
    }

    [Fact]
    public void Nothing_is_allocated()
    {
        Steps.Probability(0.5f);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++) Steps.Probability(i / 200f);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Theory]
    [InlineData(new float[] { 0, 2 }, new float[] { 1 }, new float[] { 0.1f, 0.2f }, "2 lower ends, 1 upper ends, 2 values")]
    [InlineData(new[] { 0, float.NaN }, new float[] { 1, 3 }, new[] { 0.1f, 0.2f }, "step 1 from NaN")]
    [InlineData(new float[] { 0, 2 }, new[] { 1, float.NaN }, new[] { 0.1f, 0.2f }, "to NaN")]
    [InlineData(new[] { float.NegativeInfinity }, new float[] { 1 }, new[] { 0.1f }, "finite ends")]
    [InlineData(new float[] { 0 }, new[] { float.PositiveInfinity }, new[] { 0.1f }, "finite ends")]
    [InlineData(new float[] { 2 }, new float[] { 1 }, new[] { 0.1f }, "finite ends in order")]
    [InlineData(new float[] { 0, 1 }, new float[] { 1, 2 }, new[] { 0.1f, 0.2f }, "after 1")]
    [InlineData(new float[] { 0, -3 }, new float[] { 1, -2 }, new[] { 0.1f, 0.2f }, "after 1")]
    [InlineData(new[] { -3e38f, 3e38f }, new[] { -3e38f, 3e38f }, new[] { 0.1f, 0.2f }, "within reach")]
    [InlineData(new float[] { 0, 2 }, new float[] { 1, 3 }, new[] { 0.2f, 0.2f }, "value 0.2 of step 1 after 0.2")]
    [InlineData(new float[] { 0, 2 }, new float[] { 1, 3 }, new[] { 0.2f, 0.1f }, "value 0.1 of step 1 after 0.2")]
    [InlineData(new float[] { 0 }, new float[] { 1 }, new[] { -0.1f }, "expected 0 to 1")]
    [InlineData(new float[] { 0 }, new float[] { 1 }, new[] { 1.1f }, "expected 0 to 1")]
    [InlineData(new float[] { 0 }, new float[] { 1 }, new[] { float.NaN }, "expected 0 to 1")]
    public void What_are_no_steps_is_refused(float[] from, float[] to, float[] values, string message) =>
        Assert.Contains(message, Assert.Throws<ArgumentException>(() => new IsotonicCalibration(from, to, values)).Message, StringComparison.Ordinal);

    private static float Walk(IsotonicCalibration steps, float score)
    {
        var step = 0;
        while (step < steps.Values.Length && score > steps.To[step]) step++;
        if (step == steps.Values.Length) return steps.Values[^1];
        if (step == 0 || score >= steps.From[step]) return steps.Values[step];
        var share = (score - steps.To[step - 1]) / (steps.From[step] - steps.To[step - 1]);
        return steps.Values[step - 1] + (share * (steps.Values[step] - steps.Values[step - 1]));
    }
}
