using PolicyThemes.Evaluation;

namespace PolicyThemes.Training;

/// <summary>Two statements that say almost the same, or the same.</summary>
/// <param name="First">The earlier one.</param>
/// <param name="Second">The later one.</param>
/// <param name="Similarity">Jaccard similarity of their character 5-grams, 0 to 1; 1 for the same text.</param>
/// <param name="AcrossSplits">Whether they stand in different splits, so that what is measured on one was learned from the other.</param>
/// <param name="SameLabels">Whether both carry the same labels.</param>
public sealed record DuplicatePair(LabelledStatement First, LabelledStatement Second, double Similarity, bool AcrossSplits, bool SameLabels);
