namespace PolicyThemes.Evaluation;

/// <summary>A figure of two models on the same statements.</summary>
/// <param name="Figure">Its name, as in <see cref="EvaluationReport.Figures"/>.</param>
/// <param name="First">The figure of the first model.</param>
/// <param name="Second">The figure of the second model.</param>
/// <param name="Interval">Interval of second minus first, by paired bootstrap over groups.</param>
/// <param name="PValue">Two-sided bootstrap p-value of no difference: twice the smaller share of resamples on either side of 0, at least 2 / (resamples + 1).</param>
public readonly record struct FigureDifference(string Figure, double First, double Second, Interval Interval, double PValue)
{
    /// <summary>Second minus first.</summary>
    public double Difference => Second - First;
}
