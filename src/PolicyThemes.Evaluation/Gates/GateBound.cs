namespace PolicyThemes.Evaluation;

/// <summary>What a figure must reach.</summary>
/// <param name="Figure">Its name in <see cref="EvaluationReport.Figures"/>.</param>
/// <param name="Minimum">The least it may be; null for no limit.</param>
/// <param name="Maximum">The most it may be; null for no limit.</param>
public readonly record struct GateBound(string Figure, double? Minimum, double? Maximum);
