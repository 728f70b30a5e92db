namespace PolicyThemes.Evaluation;

/// <summary>One bin of a reliability table: rows of similar probability, and how often the label was really there.</summary>
/// <param name="Count">Number of rows.</param>
/// <param name="MeanProbability">Their mean probability, 0 to 1.</param>
/// <param name="TrueShare">Share of them that carry the label, 0 to 1; equal to the mean probability where calibration is perfect.</param>
public readonly record struct ReliabilityBin(long Count, double MeanProbability, double TrueShare);
