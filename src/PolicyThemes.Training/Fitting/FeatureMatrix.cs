namespace PolicyThemes.Training.Fitting;

/// <summary>Sparse rows of features (compressed sparse rows): row i has the entries RowStarts[i] .. RowStarts[i + 1] - 1.</summary>
/// <param name="RowStarts">Rows + 1 offsets into the entries.</param>
/// <param name="Slots">The slot of each entry, 0 .. Width - 1; distinct within a row.</param>
/// <param name="Values">The value of each entry.</param>
/// <param name="Width">Length of the feature vector.</param>
internal sealed record FeatureMatrix(long[] RowStarts, int[] Slots, float[] Values, int Width)
{
    public int Rows => RowStarts.Length - 1;

    public ReadOnlySpan<int> RowSlots(int row) => Slots.AsSpan((int)RowStarts[row], Count(row));

    public ReadOnlySpan<float> RowValues(int row) => Values.AsSpan((int)RowStarts[row], Count(row));

    private int Count(int row) => (int)(RowStarts[row + 1] - RowStarts[row]);
}
