namespace PolicyThemes.Evaluation;

/// <summary>An average of the three, each 0 to 1. F1 is averaged on its own, not computed from the averages (Opitz and Burst 2019), but for micro.</summary>
/// <param name="Precision">Share of the given labels that are right.</param>
/// <param name="Recall">Share of the carried labels that were given.</param>
/// <param name="F1">Harmonic mean of the two.</param>
public readonly record struct PrecisionRecallF1(double Precision, double Recall, double F1);
