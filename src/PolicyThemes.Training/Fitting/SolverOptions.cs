namespace PolicyThemes.Training.Fitting;

/// <summary>How <see cref="DualCoordinateSolver"/> works.</summary>
internal sealed record SolverOptions
{
    /// <summary>Weight of the L1 norm beside half the squared L2 norm; 0 for plain L2.</summary>
    public float L1 { get; init; }

    /// <summary>Most passes over the rows.</summary>
    public int MaxEpochs { get; init; } = 40;

    /// <summary>Stops when no dual gradient in a pass was larger than this.</summary>
    public double Tolerance { get; init; } = 0.1;

    /// <summary>Seed of the order in which rows are visited.</summary>
    public ulong Seed { get; init; } = 1;
}
