namespace PolicyThemes;

/// <summary>
/// Why a statement got its probabilities. For every label the intercept and all contributions add up to the log-odds
/// ln(p / (1 - p)), but for rounding. Immutable; safe from any thread.
/// </summary>
/// <remarks>
/// A label with isotonic calibration, which only models trained with <c>--calibration isotonic</c> have, is the exception: its probability is a rising
/// step function of the score, so contributions add up to the score itself, the log-odds of the logistic regression before calibration.
/// </remarks>
public sealed class Explanation
{
    internal Explanation(Classification classification, IReadOnlyList<float> intercepts, IReadOnlyList<float> logOdds, IReadOnlyList<Evidence> evidence) =>
        (Classification, Intercepts, LogOdds, Evidence) = (classification, intercepts, logOdds, evidence);

    /// <summary>The answer that is explained.</summary>
    public Classification Classification { get; }

    /// <summary>For each label the log-odds of a text without any feature.</summary>
    public IReadOnlyList<float> Intercepts { get; }

    /// <summary>For each label the log-odds of its probability; before calibration where that is isotonic.</summary>
    public IReadOnlyList<float> LogOdds { get; }

    /// <summary>The spans that matter, in the order of the text; spans may overlap.</summary>
    public IReadOnlyList<Evidence> Evidence { get; }
}
