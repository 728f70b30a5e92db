using PolicyThemes.Evaluation;

namespace PolicyThemes.Training;

/// <summary>Statements that no model is trained on, to measure on.</summary>
/// <param name="Name">What reports call them.</param>
/// <param name="Statements">The statements; at least one. Resamples keep their groups whole.</param>
public sealed record HeldOutSet(string Name, IReadOnlyList<LabelledStatement> Statements);
