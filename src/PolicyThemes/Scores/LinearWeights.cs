namespace PolicyThemes.Scores;

/// <summary>The weights of one label: dense, or sparse with ascending indices.</summary>
/// <param name="Length">Number of slots.</param>
/// <param name="Indices">The slots whose weights are stored, or null where all are.</param>
/// <param name="Values">The weights that are stored.</param>
internal sealed record LinearWeights(int Length, int[]? Indices, float[] Values)
{
    public static LinearWeights Dense(float[] values) => new(values.Length, null, values);
}
