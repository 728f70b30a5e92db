namespace PolicyThemes.Training.Fitting;

/// <summary>
/// The scale of n-gram features while fitting: ln((1 + rows) / (1 + rows with the feature)) + 1, smoothed as in scikit-learn's TfidfTransformer.
/// </summary>
internal static class InverseDocumentFrequency
{
    /// <summary>The scale of every slot; 1 for terms.</summary>
    /// <param name="matrix">Rows of features.</param>
    /// <param name="rows">Only the first so many rows are documents that count.</param>
    /// <param name="ngramSlots">Slots from here on are no n-grams.</param>
    public static float[] Scale(FeatureMatrix matrix, int rows, int ngramSlots)
    {
        var counts = new int[ngramSlots];
        var features = matrix.Open();
        for (var row = 0; row < rows; row++)
        {
            foreach (var slot in features.Row(row).NgramSlots)
                counts[slot]++;
        }

        var scale = new float[matrix.Width];
        Array.Fill(scale, 1);
        for (var slot = 0; slot < ngramSlots; slot++)
            scale[slot] = (float)(Math.Log((1.0 + rows) / (1 + counts[slot])) + 1);
        return scale;
    }
}
