namespace PolicyThemes.Training.Fitting;

/// <summary>Rows with their labels: what logistic regressions are fitted to.</summary>
/// <param name="Matrix">The features of every row.</param>
/// <param name="Scale">What the fit multiplies each feature by. Weights are told for unscaled features, so that prediction needs no scale.</param>
/// <param name="Labels">For every row, bit i is set where it carries label i.</param>
/// <param name="Costs">For every row what an error costs; positive.</param>
/// <param name="PositiveWeights">For every label how much more an error costs on a row that carries it; 1 for no difference.</param>
internal sealed record FitProblem(FeatureMatrix Matrix, float[] Scale, ulong[] Labels, float[] Costs, float[] PositiveWeights)
{
    /// <summary>Weights that the fit keeps near, in place of zero; null for none.</summary>
    public LinearModel? Start { get; init; }

    /// <summary>The features that rows are scored by out of fold; those of the fit unless said otherwise.</summary>
    public FeatureMatrix Scored { get; init; } = Matrix;

    public int LabelCount => PositiveWeights.Length;

    public bool Has(int row, int label) => (Labels[row] >> label & 1) != 0;
}
