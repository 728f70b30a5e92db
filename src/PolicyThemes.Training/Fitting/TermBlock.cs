namespace PolicyThemes.Training.Fitting;

/// <summary>The term features of some neighbouring rows.</summary>
/// <param name="Slots">The slots of all rows, one row after the other.</param>
/// <param name="Values">The value of each slot.</param>
/// <param name="Ends">For every row where its slots end.</param>
internal sealed record TermBlock(int[] Slots, float[] Values, int[] Ends);
