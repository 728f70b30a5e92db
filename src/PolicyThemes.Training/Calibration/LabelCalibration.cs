using PolicyThemes.Scores;

namespace PolicyThemes.Training.Calibration;

/// <summary>
/// Calibration and threshold of one label. A handful of held-out rows says too little to fit either, so a rare label keeps the log-odds of its
/// logistic regression and one half.
/// </summary>
internal static class LabelCalibration
{
    /// <summary>Rows that carry the label from which on calibration and threshold are fitted.</summary>
    public const int FewestRows = 20;

    /// <summary>What a logistic regression means by its score: log-odds.</summary>
    public static readonly PlattCalibration LogOdds = new(-1, 0);

    private const float OneHalf = 0.5f;

    /// <param name="scores">Out-of-fold scores.</param>
    /// <param name="gold">Whether the row carries the label.</param>
    public static PlattCalibration Fit(ReadOnlySpan<float> scores, ReadOnlySpan<bool> gold)
    {
        if (gold.Count(true) < FewestRows) return LogOdds;
        var fitted = PlattFitter.Fit(scores, gold);
        return fitted.A < 0 ? fitted : LogOdds;
    }

    /// <param name="probabilities">Out-of-fold probabilities.</param>
    /// <param name="gold">Whether the row carries the label.</param>
    /// <param name="precision">Above 0: the share of the given labels that must be right; otherwise the threshold of largest F1 is sought.</param>
    public static float Threshold(ReadOnlySpan<float> probabilities, ReadOnlySpan<bool> gold, double precision)
    {
        if (precision > 0) return ThresholdTuner.ForPrecision(probabilities, gold, precision);
        return gold.Count(true) < FewestRows ? OneHalf : ThresholdTuner.ForF1(probabilities, gold);
    }
}
