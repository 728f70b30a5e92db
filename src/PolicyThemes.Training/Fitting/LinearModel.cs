namespace PolicyThemes.Training.Fitting;

/// <summary>Fitted weights and intercepts, one of each for every label.</summary>
internal sealed record LinearModel(float[][] Weights, float[] Intercepts)
{
    /// <summary>The score of one row for one label.</summary>
    public float Score(FeatureMatrix matrix, int row, int label)
    {
        var sum = Intercepts[label];
        var weights = Weights[label];
        var slots = matrix.RowSlots(row);
        var values = matrix.RowValues(row);
        for (var i = 0; i < slots.Length; i++)
            sum += weights[slots[i]] * values[i];
        return sum;
    }
}
