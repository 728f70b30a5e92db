namespace PolicyThemes.Training.Fitting;

/// <summary>
/// Scales n-gram features by ln((1 + rows) / (1 + rows with the feature)) + 1 while fitting (smoothed as in scikit-learn's TfidfTransformer), and
/// folds the scale into the weights afterwards, so that prediction needs no table.
/// </summary>
internal sealed class InverseDocumentFrequency
{
    private readonly float[] _scale;

    /// <param name="matrix">Rows of features; not changed.</param>
    /// <param name="rows">Only the first so many rows are documents that count.</param>
    /// <param name="ngramSlots">Slots from here on are no n-grams and keep their scale.</param>
    public InverseDocumentFrequency(FeatureMatrix matrix, int rows, int ngramSlots)
    {
        var counts = new int[ngramSlots];
        for (var row = 0; row < rows; row++)
        {
            foreach (var slot in matrix.RowSlots(row))
            {
                if (slot < ngramSlots) counts[slot]++;
            }
        }

        _scale = new float[matrix.Width];
        Array.Fill(_scale, 1);
        for (var slot = 0; slot < ngramSlots; slot++)
            _scale[slot] = (float)(Math.Log((1.0 + rows) / (1 + counts[slot])) + 1);
    }

    /// <summary>Scales all values of the matrix in place.</summary>
    public void Apply(FeatureMatrix matrix)
    {
        for (var i = 0; i < matrix.Slots.Length; i++)
            matrix.Values[i] *= _scale[matrix.Slots[i]];
    }

    /// <summary>The opposite of <see cref="Fold"/>: scales weights of unscaled features in place to weights of scaled ones.</summary>
    public void Unfold(float[] weights)
    {
        for (var slot = 0; slot < weights.Length; slot++)
            weights[slot] /= _scale[slot];
    }

    /// <summary>Scales weights of scaled features in place to weights of unscaled ones.</summary>
    public void Fold(float[] weights)
    {
        for (var slot = 0; slot < weights.Length; slot++)
            weights[slot] *= _scale[slot];
    }
}
