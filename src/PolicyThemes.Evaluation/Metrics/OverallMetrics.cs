namespace PolicyThemes.Evaluation;

/// <summary>Every measure over all labels. All rows count for all labels, those without any label included.</summary>
public sealed record OverallMetrics
{
    /// <summary>Number of rows.</summary>
    public required long Rows { get; init; }

    /// <summary>Share of rows whose set of labels is exactly right (subset accuracy), 0 to 1; the usual accuracy in an exclusive set.</summary>
    public required double Accuracy { get; init; }

    /// <summary>Share of rows whose primary label is right, none counting as an answer, 0 to 1.</summary>
    public required double PrimaryAccuracy { get; init; }

    /// <summary>Share of all yes-or-no answers that are wrong, 0 (best) to 1.</summary>
    public required double HammingLoss { get; init; }

    /// <summary>Unweighted mean over the labels.</summary>
    public required PrecisionRecallF1 Macro { get; init; }

    /// <summary>From the counts of all labels together.</summary>
    public required PrecisionRecallF1 Micro { get; init; }

    /// <summary>Mean over the rows; a row without labels that was given none counts as 1 in all three.</summary>
    public required PrecisionRecallF1 Samples { get; init; }

    /// <summary>The empty answer as a label of its own: rows that carry no label against rows that were given none.</summary>
    public required LabelCounts None { get; init; }

    /// <summary>Mean average precision of the labels for which it is defined; NaN where there is none.</summary>
    public required double MacroAveragePrecision { get; init; }

    /// <summary>Average precision of all pairs of row and label ranked together; NaN where no row carries a label.</summary>
    public required double MicroAveragePrecision { get; init; }

    /// <summary>Mean ROC AUC of the labels for which it is defined; NaN where there is none.</summary>
    public required double MacroRocAuc { get; init; }

    /// <summary>ROC AUC of all pairs of row and label ranked together; NaN where one kind is missing.</summary>
    public required double MicroRocAuc { get; init; }

    /// <summary>Mean Brier score of the labels, 0 (best) to 1.</summary>
    public required double Brier { get; init; }

    /// <summary>Mean log loss of the labels, 0 (best) and up.</summary>
    public required double LogLoss { get; init; }

    /// <summary>Mean expected calibration error of the labels (classwise; 15 bins of equal mass: Nixon et al. 2019), 0 (best) to 1.</summary>
    public required double Ece { get; init; }

    /// <summary>Expected calibration error of all pairs of row and label together, 0 (best) to 1; kinder than <see cref="Ece"/>, since labels may cancel out.</summary>
    public required double PooledEce { get; init; }

    /// <summary>Mean over the labels of |predicted - true share|, 0 (best) to 1.</summary>
    public required double ShareError { get; init; }
}
