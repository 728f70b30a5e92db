using PolicyThemes.Evaluation;

namespace PolicyThemes.Training;

/// <summary>A figure of a variant beside that of the full model.</summary>
/// <param name="Value">The figure of the variant.</param>
/// <param name="Difference">Variant minus full model.</param>
/// <param name="Interval">Interval of the difference, by paired bootstrap over groups.</param>
public sealed record StudyFigure(double Value, double Difference, Interval Interval);
