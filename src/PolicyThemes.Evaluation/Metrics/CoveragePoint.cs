namespace PolicyThemes.Evaluation;

/// <summary>What abstaining on the closest calls brings: a point of a coverage curve (El-Yaniv and Wiener 2010).</summary>
/// <param name="Coverage">Share of rows that are still answered, 0 to 1.</param>
/// <param name="Band">
/// The <see cref="ClassifierOptions.AbstentionBand"/> that leaves this share: rows with a probability closer to its threshold abstain.
/// In an exclusive set, the distance of the two largest probabilities.
/// </param>
/// <param name="Accuracy">Share of the answered rows whose set of labels is exactly right, 0 to 1.</param>
/// <param name="Precision">Share of the labels given in the answered rows that are right, 0 to 1.</param>
public readonly record struct CoveragePoint(double Coverage, double Band, double Accuracy, double Precision);
