namespace PolicyThemes.Evaluation;

/// <summary>How often a label was given and should have been. All rows count, those without any label included.</summary>
/// <param name="TruePositives">Rows that carry the label and were given it.</param>
/// <param name="FalsePositives">Rows that were given the label and do not carry it.</param>
/// <param name="FalseNegatives">Rows that carry the label and were not given it.</param>
/// <param name="TrueNegatives">Rows without the label that were not given it.</param>
public readonly record struct LabelCounts(long TruePositives, long FalsePositives, long FalseNegatives, long TrueNegatives)
{
    /// <summary>Number of rows that carry the label.</summary>
    public long Support => TruePositives + FalseNegatives;

    /// <summary>Number of rows that were given the label.</summary>
    public long Predicted => TruePositives + FalsePositives;

    /// <summary>Number of all rows.</summary>
    public long Rows => Support + FalsePositives + TrueNegatives;

    /// <summary>Share of the given labels that are right, 0 to 1; 0 where none was given (as scikit-learn with <c>zero_division=0</c>).</summary>
    public double Precision => Ratio(TruePositives, Predicted);

    /// <summary>Share of the rows with the label that were given it, 0 to 1; 0 where no row carries it.</summary>
    public double Recall => Ratio(TruePositives, Support);

    /// <summary>Harmonic mean of precision and recall, 2·TP / (2·TP + FP + FN), 0 to 1; 0 where the label is neither carried nor given.</summary>
    public double F1 => Ratio(2 * TruePositives, (2 * TruePositives) + FalsePositives + FalseNegatives);

    /// <summary>Sums of two, field by field.</summary>
    /// <param name="other">Counts to add.</param>
    public LabelCounts Add(LabelCounts other) => new(
        TruePositives + other.TruePositives,
        FalsePositives + other.FalsePositives,
        FalseNegatives + other.FalseNegatives,
        TrueNegatives + other.TrueNegatives);

    private static double Ratio(long part, long whole) => whole == 0 ? 0 : (double)part / whole;
}
