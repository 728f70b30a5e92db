using PolicyThemes.Scores;

namespace PolicyThemes.Models.MlNet.Vectors;

/// <summary>Scores vectors as ML.NET's linear models do.</summary>
internal static class LinearScores
{
    public static float Score(float bias, LinearWeights weights, FloatVector features) => bias + Dot(weights, features, LaneSums.ModeOfProcessor);

    public static float Dot(LinearWeights weights, FloatVector features, SumMode mode)
    {
        if (features.Values.Length == 0 || weights.Values.Length == 0) return 0;
        if (features.Indices is { } slots)
            return LaneSums.Dot(features.Values, Gather(weights, slots), mode);
        return weights.Indices is { } indices
            ? LaneSums.Dot(weights.Values, Gather(features.Values, indices), mode)
            : DenseDot.Of(weights.Values, features.Values);
    }

    private static float[] Gather(LinearWeights weights, int[] slots)
    {
        if (weights.Indices is not { } indices) return Gather(weights.Values, slots);
        var gathered = new float[slots.Length];
        for (var i = 0; i < slots.Length; i++)
        {
            var at = Array.BinarySearch(indices, slots[i]);
            if (at >= 0) gathered[i] = weights.Values[at];
        }

        return gathered;
    }

    private static float[] Gather(float[] values, int[] slots)
    {
        var gathered = new float[slots.Length];
        for (var i = 0; i < slots.Length; i++)
            gathered[i] = values[slots[i]];
        return gathered;
    }
}
