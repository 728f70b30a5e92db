namespace PolicyThemes.Evaluation;

/// <summary>How to resample. The result depends on the seed, never on the number of threads.</summary>
public sealed record BootstrapOptions
{
    /// <summary>Number of resamples, 1 or more. Default 1000.</summary>
    public int Resamples { get; init; } = 1000;

    /// <summary>Share of resamples inside the interval, above 0 and below 1. Default 0.95.</summary>
    public double Confidence { get; init; } = 0.95;

    /// <summary>Random seed. Default 1.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Number of threads; 0 for one per processor. Default 0.</summary>
    public int Threads { get; init; }
}
