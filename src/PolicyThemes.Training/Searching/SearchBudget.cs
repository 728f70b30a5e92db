namespace PolicyThemes.Training;

/// <summary>How far a search may go.</summary>
public sealed record SearchBudget
{
    /// <summary>Most combinations to try, from 1 on; where the grid has more, they are drawn at random. Default 20.</summary>
    public int Trials { get; init; } = 20;

    /// <summary>No trial starts after so much time; the first always does. How many are done then depends on the machine. Default: no limit.</summary>
    public TimeSpan Time { get; init; } = Timeout.InfiniteTimeSpan;

    /// <summary>Combinations whose model files are longer are ranked last. Default: no limit.</summary>
    public long MaxModelBytes { get; init; } = long.MaxValue;

    /// <summary>Folds of the cross-validation of each trial, 2 to 20. Default 5.</summary>
    public int Folds { get; init; } = 5;
}
