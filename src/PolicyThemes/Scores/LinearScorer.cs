using System.Runtime.Intrinsics;
using PolicyThemes.Features;

namespace PolicyThemes.Scores;

/// <summary>Scores feature vectors: intercept + weights · features, for all labels at once.</summary>
/// <remarks>Lane-wise additions and multiplications only, so that every processor gives the same bits.</remarks>
internal static class LinearScorer
{
    /// <summary>Writes one score for each label.</summary>
    public static void Score(InterleavedWeights weights, FeatureVector features, Span<float> scores)
    {
        for (var block = 0; block < weights.Stride; block += InterleavedWeights.Lanes)
        {
            var sum = SumOfBlock(weights, features, block);
            for (var label = block; label < Math.Min(block + InterleavedWeights.Lanes, weights.LabelCount); label++)
                scores[label] = sum[label - block];
        }
    }

    private static Vector256<float> SumOfBlock(InterleavedWeights weights, FeatureVector features, int block)
    {
        var ngrams = Vector256<float>.Zero;
        foreach (var slot in features.NgramSlots)
            ngrams += weights.Row(slot, block);

        var sum = weights.Intercepts(block) + (ngrams * features.NgramValue);
        var slots = features.TermSlots;
        for (var i = 0; i < slots.Length; i++)
            sum += weights.Row(slots[i], block) * features.TermValues[i];
        return sum;
    }
}
