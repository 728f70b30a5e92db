using PolicyThemes.Training.Fitting;

namespace PolicyThemes.Training.Tests.Fitting;

public class WeightRoundingTests
{
    [Theory]
    [InlineData(1f, 1f)]
    [InlineData(-3.25f, -3.25f)]
    [InlineData(1.00390625f, 1f)]            // 1 + 1/256, half a step: to even
    [InlineData(1.01171875f, 1.015625f)]     // 1 + 3/256, half a step: to even, upwards
    [InlineData(1.004f, 1.0078125f)]
    [InlineData(0.0049f, 0f)]
    [InlineData(-0.0049f, 0f)]
    [InlineData(0.005f, 0.00500488281f)]
    public void Keeps_seven_bits_and_drops_small_weights(float weight, float expected)
    {
        float[] weights = [weight];
        WeightRounding.Round(weights, 0.005f, WeightRounding.StoredMantissaBits);
        Assert.Equal(expected, weights[0]);
    }

    [Fact]
    public void Errs_by_at_most_one_part_in_256()
    {
        var random = new Random(1);
        for (var i = 0; i < 10_000; i++)
        {
            var weight = (float)Math.Exp((random.NextDouble() * 20) - 10);
            float[] weights = [weight];
            WeightRounding.Round(weights, 0, WeightRounding.StoredMantissaBits);
            Assert.InRange(Math.Abs(weights[0] - weight) / weight, 0, 1 / 256.0);
        }
    }

    [Fact]
    public void All_bits_and_no_smallest_weight_change_nothing()
    {
        float[] weights = [0.1f, -1e-30f, 3];
        WeightRounding.Round(weights, 0, 23);
        Assert.Equal([0.1f, -1e-30f, 3], weights);
    }
}
