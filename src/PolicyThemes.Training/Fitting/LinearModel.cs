namespace PolicyThemes.Training.Fitting;

/// <summary>Fitted weights of unscaled features and intercepts, one of each for every label.</summary>
internal sealed record LinearModel(float[][] Weights, float[] Intercepts)
{
    /// <summary>The score of one row for one label.</summary>
    public float Score(FeatureRow row, int label) => Intercepts[label] + row.Dot(Weights[label]);
}
