using PolicyThemes.Models.MlNet.Vectors;
using PolicyThemes.Scores;

namespace PolicyThemes.Tests.Models.MlNet;

/// <summary>The examples of the format's description, sections D.5 to D.8.</summary>
public class VectorTests
{
    [Theory]
    [InlineData(SumMode.Scalar, 0x3EB26586)]
    [InlineData(SumMode.Avx, 0x3EB26587)]
    [InlineData(SumMode.AvxFma, 0x3EB26587)]
    [InlineData(SumMode.Sse, 0x3EB26588)]
    public void Squares_are_added_in_the_order_of_the_processor(object mode, int expected)
    {
        var values = Enumerable.Range(0, 19).Select(i => 1f / (i + 3)).ToArray();
        Assert.Equal(expected, Bits(LaneSums.Dot(values, values, (SumMode)mode)));
    }

    [Theory]
    [InlineData(15, SumMode.AvxFma, 0x3BCCCCD0)]
    [InlineData(23, SumMode.Scalar, 0x3B8F5C2A)]
    [InlineData(23, SumMode.AvxFma, 0x3B8F5C2E)]
    [InlineData(23, SumMode.Avx, 0x3B8F5C2C)]
    [InlineData(23, SumMode.Sse, 0x3B8F5C24)]
    public void Products_are_added_in_the_order_of_the_processor(int count, object mode, int expected)
    {
        var weights = LinearWeights.Dense([.. Enumerable.Range(0, 64).Select(GoldenPipelines.Weight)]);
        var features = new FloatVector(64, [.. Enumerable.Range(0, count).Select(i => 2 * i)], [.. Enumerable.Range(0, count).Select(i => 0.1f * ((i % 5) + 1))]);
        Assert.Equal(expected, Bits(LinearScores.Dot(weights, features, (SumMode)mode)));
    }

    [Fact]
    public void Sparse_weights_score_as_dense_ones_do_for_sparse_features()
    {
        var dense = LinearWeights.Dense([.. Enumerable.Range(0, 64).Select(GoldenPipelines.Weight)]);
        int[] indices = [.. Enumerable.Range(0, 64).Where(i => dense.Values[i] != 0)];
        var sparse = new LinearWeights(64, indices, [.. indices.Select(i => dense.Values[i])]);
        var features = new FloatVector(64, [.. Enumerable.Range(0, 20).Select(i => 3 * i)], [.. Enumerable.Range(0, 20).Select(i => 1f / (i + 1))]);
        Assert.Equal(LinearScores.Score(1, dense, features), LinearScores.Score(1, sparse, features));
    }

    [Theory]
    [InlineData(16)]
    [InlineData(8)]
    [InlineData(4)]
    [InlineData(1)]
    public void Two_dense_vectors_are_multiplied_for_any_length(int lanes)
    {
        foreach (var length in new[] { 1, 2, 3, 4, 5, 7, 8, 9, 15, 16, 17, 31, 64, 127, 128, 129, 300, 5000 })
        {
            // small whole numbers: every order gives the same sum
            float[] x = [.. Enumerable.Range(0, length).Select(i => (float)(i % 7))];
            Assert.Equal(x.Sum(value => value * value), DenseDot.Of(x, x, lanes));
        }
    }

    [Theory]
    [InlineData(16, 0x42F3BB8C)]
    [InlineData(8, 0x42F3BB8B)]
    [InlineData(4, 0x42F3BB8A)]
    [InlineData(1, 0x42F3BB86)]
    public void The_order_of_a_dense_product_is_that_of_TensorPrimitives(int lanes, int expected)
    {
        // expected: System.Numerics.Tensors 9.0.4 with AVX-512, AVX2, SSE and no intrinsics
        float[] x = [.. Enumerable.Range(0, 203).Select(i => ((i * 37 % 101) - 50) / (i + 3f))];
        float[] y = [.. Enumerable.Range(0, 203).Select(i => ((i * 53 % 97) - 48) / 7f)];
        Assert.Equal(expected, Bits(DenseDot.Of(x, y, lanes)));
    }

    [Theory]
    [InlineData(NormKind.L2, new[] { 0x3E6AEBF5, 0x3EEAEBF5, 0x3EEAEBF5, 0x3E6AEBF5, 0x3F3030F8 })]
    [InlineData(NormKind.L1, new[] { 0x3DE38E39, 0x3E638E39, 0x3E638E39, 0x3DE38E39, 0x3EAAAAAB })]
    [InlineData(NormKind.LInfinity, new[] { 0x3EAAAAAB, 0x3F2AAAAB, 0x3F2AAAAB, 0x3EAAAAAB, 0x3F800000 })]
    public void Vectors_are_divided_by_their_norm(object kind, int[] expected)
    {
        var vector = new FloatVector(1024, [1, 2, 3, 4, 5], [1, 2, 2, 1, 3]);
        Assert.Equal(expected, new NormStep((NormKind)kind, 1).Normalize(vector, SumMode.AvxFma).Values.Select(Bits));
    }

    [Fact]
    public void A_vector_of_nothing_stays_empty_and_sparse() =>
        Assert.Equal([], new NormStep(NormKind.L2, 1).Normalize(new FloatVector(8, [], []), SumMode.Scalar).Indices!);

    [Theory]
    [InlineData(2, 1, true)]
    [InlineData(64, 31, false)]
    [InlineData(64, 32, true)]
    [InlineData(1024, 511, false)]
    [InlineData(1024, 512, true)]
    [InlineData(1024, 600, true)]
    public void A_vector_becomes_dense_when_about_half_of_it_is_filled(int length, int distinct, bool isDense)
    {
        foreach (var order in new[] { Enumerable.Range(0, distinct), Enumerable.Range(0, distinct).Reverse() })
        {
            var builder = new VectorBuilder(length);
            foreach (var slot in order)
                builder.AddOne(slot);
            Assert.Equal(isDense, builder.Build().IsDense);
        }
    }

    [Fact]
    public void Slots_are_counted_in_any_order()
    {
        var random = new Random(1);
        foreach (var length in new[] { 16, 64, 300, 1 << 20 })
        {
            var builder = new VectorBuilder(length);
            var expected = new Dictionary<int, float>();
            for (var i = 0; i < 400; i++)
            {
                var slot = random.Next(length);
                builder.AddOne(slot);
                expected[slot] = expected.GetValueOrDefault(slot) + 1;
                if (i % 97 != 0) continue;
                var vector = builder.Build();
                var found = vector.Values.Select((value, at) => (Slot: vector.Indices is { } slots ? slots[at] : at, value)).Where(pair => pair.value != 0);
                Assert.Equal(expected.OrderBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value)), found);
            }
        }
    }

    [Theory]
    [InlineData(-1.5, 0.125, 0f, 0x3EF00553)]
    [InlineData(-1.5, 0.125, 1.25f, 0x3F5A1994)]
    [InlineData(-1.5, 0.125, -3f, 0x3C1F104D)]
    [InlineData(-1.0, 0.0, 0.7f, 0x3F2B0E5B)]
    [InlineData(-1.5, 0.125, 100f, 0x3F800000)]
    public void Scores_become_probabilities(double a, double b, float score, int expected) =>
        Assert.Equal(expected, Bits(new PlattCalibration(a, b).Probability(score)));

    [Theory]
    [InlineData(ClassCombination.Probabilities, new[] { 0.9f, 0.3f, 0.05f }, new[] { 0x3F3851EB, 0x3E75C290, 0x3D23D70A })]
    [InlineData(ClassCombination.Exponentials, new[] { 1.5f, -0.25f, 0.75f }, new[] { 0x3F1B83E9, 0x3DD8322F, 0x3E92EBA2 })]
    [InlineData(ClassCombination.MaximumEntropy, new[] { 1.5f, -0.25f, 0.75f }, new[] { 0x3F1B83E9, 0x3DD8322D, 0x3E92EBA1 })]
    public void Scores_of_classes_are_combined_as_ML_NET_combines_them(object combination, float[] scores, int[] expected)
    {
        ClassScores.Combine((ClassCombination)combination, scores);
        Assert.Equal(expected, scores.Select(Bits));
    }

    [Fact]
    public void The_first_of_equal_scores_wins_and_no_number_never_does()
    {
        Assert.Equal(1, ClassScores.Largest([float.NaN, 2, 2, 1]));
        Assert.Equal(-1, ClassScores.Largest([float.NaN, float.NaN]));
    }

    private static int Bits(float value) => BitConverter.SingleToInt32Bits(value);
}
