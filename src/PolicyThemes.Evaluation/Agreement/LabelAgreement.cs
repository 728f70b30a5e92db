namespace PolicyThemes.Evaluation;

/// <summary>How far two readers agree on one label, as a yes-or-no question over all matched statements.</summary>
/// <param name="Label">The label, or <c>none</c> for the empty answer.</param>
/// <param name="Counts">The first reader as truth, the second as answer.</param>
public sealed record LabelAgreement(string Label, LabelCounts Counts)
{
    /// <summary>Share of statements on which they agree, 0 to 1.</summary>
    public double Observed => (double)(Counts.TruePositives + Counts.TrueNegatives) / Counts.Rows;

    /// <summary>Cohen's kappa (1960): (observed - expected) / (1 - expected), -1 to 1; NaN where both give the same answer to everything.</summary>
    public double Kappa
    {
        get
        {
            double rows = Counts.Rows, first = Counts.Support / rows, second = Counts.Predicted / rows;
            var expected = (first * second) + ((1 - first) * (1 - second));
            return expected < 1 ? (Observed - expected) / (1 - expected) : double.NaN;
        }
    }

    /// <summary>Krippendorff's alpha for nominal data (2004): 1 - observed / expected disagreement, at most 1; NaN where only one answer occurs.</summary>
    public double Alpha
    {
        get
        {
            double values = 2 * Counts.Rows, yes = Counts.Support + Counts.Predicted, no = values - yes;
            return yes * no > 0 ? 1 - ((values - 1) * (Counts.FalsePositives + Counts.FalseNegatives) / (yes * no)) : double.NaN;
        }
    }
}
