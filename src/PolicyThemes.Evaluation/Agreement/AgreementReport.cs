namespace PolicyThemes.Evaluation;

/// <summary>How far two readers agree. Immutable.</summary>
/// <param name="Matched">Number of statements that both read.</param>
/// <param name="OnlyFirst">Statements that only the first reader has.</param>
/// <param name="OnlySecond">Statements that only the second reader has.</param>
/// <param name="Labels">Agreement on each label.</param>
/// <param name="None">Agreement on statements that carry no label.</param>
/// <param name="SameLabels">Share of statements to which both give exactly the same labels, 0 to 1.</param>
/// <param name="Disagreements">The statements on which they differ, as the first and as the second reader labelled them.</param>
public sealed record AgreementReport(
    int Matched,
    int OnlyFirst,
    int OnlySecond,
    IReadOnlyList<LabelAgreement> Labels,
    LabelAgreement None,
    double SameLabels,
    IReadOnlyList<(LabelledStatement First, LabelledStatement Second)> Disagreements)
{
    /// <summary>Mean F1 of one reader held against the other, 0 to 1: about the best that a model can be expected to reach.</summary>
    public double MacroF1 => Labels.Average(label => label.Counts.F1);
}
