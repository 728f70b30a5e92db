namespace PolicyThemes.Evaluation;

/// <summary>
/// Which label was given in place of which, for sets of labels (in the manner of Heydarian, Doyle and Samavi 2022, MLCM). The diagonal counts
/// labels that were rightly given. Cell (i, j) off the diagonal counts rows in which i was missed and j wrongly given. The last row and column stand
/// for nothing: j given where nothing was missed, i missed where nothing was wrongly given, and in the corner rows that carry none and were given none.
/// In an exclusive set this is the usual confusion matrix.
/// </summary>
/// <param name="Names">The labels, then <c>none</c>.</param>
/// <param name="Cells">Rows are true, columns given labels, in the order of <paramref name="Names"/>.</param>
public sealed record ConfusionMatrix(IReadOnlyList<string> Names, IReadOnlyList<IReadOnlyList<long>> Cells);
