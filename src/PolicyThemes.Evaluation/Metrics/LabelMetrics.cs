namespace PolicyThemes.Evaluation;

/// <summary>Every measure of one label, as a yes-or-no question over all rows.</summary>
public sealed record LabelMetrics
{
    /// <summary>The label.</summary>
    public required string Label { get; init; }

    /// <summary>The probability from which on it was given, 0 to 1; without effect in an exclusive set.</summary>
    public required float Threshold { get; init; }

    /// <summary>Right and wrong answers, with precision, recall and F1.</summary>
    public required LabelCounts Counts { get; init; }

    /// <summary>
    /// Mean precision over the rows that carry the label, ranked by probability: Σ (R_n - R_(n-1))·P_n, ties taken together, as in
    /// scikit-learn. 0 to 1; NaN where no row carries it.
    /// </summary>
    public required double AveragePrecision { get; init; }

    /// <summary>Chance that a row with the label ranks above a row without, ties half (Mann-Whitney), 0 to 1; NaN where one kind is missing.</summary>
    public required double RocAuc { get; init; }

    /// <summary>Mean of (probability - truth)², 0 (best) to 1 (Brier 1950).</summary>
    public required double Brier { get; init; }

    /// <summary>Mean of -ln(probability of the truth), 0 (best) and up; probabilities are kept 1.2e-7 away from 0 and 1.</summary>
    public required double LogLoss { get; init; }

    /// <summary>Expected calibration error, 0 (best) to 1: mean distance of the reliability bins from the diagonal, weighted by their rows.</summary>
    public required double Ece { get; init; }

    /// <summary>Mean probability over all rows, 0 to 1: the share of rows that the model expects to carry the label.</summary>
    public required double ExpectedShare { get; init; }

    /// <summary>Up to 15 bins of equal mass, in rising order of probability; equal probabilities share a bin.</summary>
    public required IReadOnlyList<ReliabilityBin> Reliability { get; init; }

    /// <summary>One point for each probability that occurs, from the highest down.</summary>
    public required IReadOnlyList<CurvePoint> Curve { get; init; }

    /// <summary>Share of rows that carry the label, 0 to 1.</summary>
    public double TrueShare => Counts.Rows == 0 ? 0 : (double)Counts.Support / Counts.Rows;

    /// <summary>Share of rows that were given the label, 0 to 1.</summary>
    public double PredictedShare => Counts.Rows == 0 ? 0 : (double)Counts.Predicted / Counts.Rows;

    /// <summary>Predicted minus true share, -1 to 1: what counting the predictions would get wrong.</summary>
    public double ShareError => PredictedShare - TrueShare;
}
