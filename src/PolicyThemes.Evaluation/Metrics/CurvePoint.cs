namespace PolicyThemes.Evaluation;

/// <summary>A point of a precision-recall curve.</summary>
/// <param name="Threshold">The label is given from this probability on, 0 to 1.</param>
/// <param name="Precision">Precision at that threshold, 0 to 1.</param>
/// <param name="Recall">Recall at that threshold, 0 to 1.</param>
public readonly record struct CurvePoint(float Threshold, double Precision, double Recall);
