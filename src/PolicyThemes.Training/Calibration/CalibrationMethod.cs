namespace PolicyThemes.Training;

/// <summary>How scores become probabilities. All methods are such that ML.NET reads the model file to the same probabilities.</summary>
public enum CalibrationMethod
{
    /// <summary>
    /// For each label the one of smallest log loss, each fitted on some folds and measured on another; of equals Platt's. Isotonic calibration is only
    /// taken where it saves 5 % of the loss of the better of the other two.
    /// </summary>
    Best,

    /// <summary>p = 1 / (1 + exp(A·score + B)) with two fitted numbers, A and B (Platt 1999).</summary>
    Platt,

    /// <summary>The same with one number, B is 0 (temperature scaling: Guo et al. 2017).</summary>
    Temperature,

    /// <summary>
    /// A rising step function whose steps are joined by straight lines (isotonic regression by pooling adjacent violators: Barlow et al. 1972, Zadrozny
    /// and Elkan 2002), on Platt's smoothed targets, so that no probability reaches 0 or 1. Follows any rising curve but needs data: a label with
    /// fewer than 200 statements gets the better of the other two. Explanations of such labels add up to the score before calibration.
    /// </summary>
    Isotonic,
}
