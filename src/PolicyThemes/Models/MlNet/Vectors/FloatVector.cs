namespace PolicyThemes.Models.MlNet.Vectors;

/// <summary>
/// A vector of ML.NET: dense, or sparse with ascending indices. Which of the two it is decides the order of later additions, and so
/// their last bits; zeros that are stored count as stored.
/// </summary>
/// <param name="Length">Number of slots.</param>
/// <param name="Indices">The slots whose values are stored, or null where all are.</param>
/// <param name="Values">The values that are stored.</param>
internal sealed record FloatVector(int Length, int[]? Indices, float[] Values)
{
    public bool IsDense => Indices is null;

    public static FloatVector Dense(float[] values) => new(values.Length, null, values);
}
