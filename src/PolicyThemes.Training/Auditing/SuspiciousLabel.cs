using PolicyThemes.Evaluation;

namespace PolicyThemes.Training;

/// <summary>A label that is likely wrong, or likely missing, in the eyes of a model that has not seen the statement.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Label">The label.</param>
/// <param name="IsGiven">Whether the statement carries it and probably should not; otherwise it lacks it and probably should not lack it.</param>
/// <param name="Probability">Out-of-fold probability that the statement carries the label, 0 to 1.</param>
public sealed record SuspiciousLabel(LabelledStatement Statement, string Label, bool IsGiven, double Probability);
