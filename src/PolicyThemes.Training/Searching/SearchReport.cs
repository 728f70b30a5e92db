namespace PolicyThemes.Training;

/// <summary>What a search found.</summary>
/// <param name="Trials">
/// The trials that were finished, at least one, the best first: small enough ones before others, then by macro F1, then by length of the model file.
/// </param>
public sealed record SearchReport(IReadOnlyList<SearchTrial> Trials)
{
    /// <summary>Number of combinations that were to be tried, 1 or more.</summary>
    public int CandidateCount { get; init; } = Trials.Count;

    /// <summary>Whether it was cancelled, so that combinations are missing. A budget of time that ran out does not count.</summary>
    public bool WasStopped { get; init; }
}
