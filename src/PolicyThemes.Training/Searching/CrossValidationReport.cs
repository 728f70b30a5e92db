namespace PolicyThemes.Training;

/// <summary>What training and measuring on k folds gave.</summary>
/// <param name="Folds">For each finished fold, at least one, the figures on its statements, by the names of an evaluation report.</param>
/// <param name="ModelBytes">Length of the largest of the model files.</param>
public sealed record CrossValidationReport(IReadOnlyList<IReadOnlyDictionary<string, double>> Folds, long ModelBytes)
{
    /// <summary>Number of folds that were asked for, 2 to 20.</summary>
    public int FoldCount { get; init; } = Folds.Count;

    /// <summary>Whether it was cancelled, so that folds are missing.</summary>
    public bool WasStopped => Folds.Count < FoldCount;

    /// <summary>Mean of a figure over the folds that have it; NaN where none has.</summary>
    /// <param name="figure">Its name, such as <c>macroF1</c>.</param>
    public double Mean(string figure) => Values(figure) is { Length: > 0 } values ? values.Average() : double.NaN;

    /// <summary>
    /// Standard deviation over the folds divided by the root of their number; NaN for fewer than two. Folds share training rows, so it is rather too
    /// small (Bengio and Grandvalet 2004).
    /// </summary>
    /// <param name="figure">Its name, such as <c>macroF1</c>.</param>
    public double StandardError(string figure)
    {
        var values = Values(figure);
        if (values.Length < 2) return double.NaN;
        var mean = values.Average();
        return Math.Sqrt(values.Sum(value => (value - mean) * (value - mean)) / (values.Length - 1) / values.Length);
    }

    private double[] Values(string figure) => [.. Folds.Where(fold => fold.ContainsKey(figure)).Select(fold => fold[figure])];
}
