namespace PolicyThemes.Training;

/// <summary>How scores become probabilities.</summary>
/// <remarks>
/// Both methods are cases of p = 1 / (1 + exp(A·score + B)), which is what ML.NET's model files can hold. Isotonic regression is not offered: its steps
/// cannot be written that way, and a model that ML.NET and PolicyThemes read differently would be worse than a calibration that is not quite the best.
/// </remarks>
public enum CalibrationMethod
{
    /// <summary>For each label the one of smaller log loss, each fitted on some folds and measured on another; of equals Platt's.</summary>
    Best,

    /// <summary>Two numbers, A and B (Platt 1999).</summary>
    Platt,

    /// <summary>One number, B is 0 (temperature scaling: Guo et al. 2017).</summary>
    Temperature,
}
