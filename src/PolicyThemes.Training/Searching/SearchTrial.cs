namespace PolicyThemes.Training;

/// <summary>One combination of a grid and what it was worth.</summary>
/// <param name="Name">Its values, such as <c>cost=2 hashBits=17</c>.</param>
/// <param name="Options">The options to train with.</param>
/// <param name="Report">The cross-validation.</param>
/// <param name="IsSmallEnough">Whether the model file stays within the budget.</param>
public sealed record SearchTrial(string Name, TrainingOptions Options, CrossValidationReport Report, bool IsSmallEnough)
{
    /// <summary>Mean macro F1 over the folds, 0 to 1.</summary>
    public double MacroF1 => Report.Mean("macroF1");

    /// <summary>Standard error of <see cref="MacroF1"/>.</summary>
    public double StandardError => Report.StandardError("macroF1");
}
