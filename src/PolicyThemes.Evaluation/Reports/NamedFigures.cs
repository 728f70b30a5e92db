namespace PolicyThemes.Evaluation;

/// <summary>Figures of a model by the names of <see cref="EvaluationReport.Figures"/>: a column of a comparison.</summary>
/// <param name="Name">Name of the model.</param>
/// <param name="Figures">Its figures; those that it lacks are shown as missing.</param>
public sealed record NamedFigures(string Name, IReadOnlyDictionary<string, double> Figures);
