namespace PolicyThemes.Training.Splitting;

/// <summary>What a group brings to a part.</summary>
/// <param name="Rows">Number of its rows.</param>
/// <param name="Strata">For each stratum that occurs in it the number of rows.</param>
internal sealed record GroupCounts(int Rows, IReadOnlyDictionary<int, int> Strata);
