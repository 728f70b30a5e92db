namespace PolicyThemes.Evaluation;

/// <summary>Whether a report passes a gate.</summary>
/// <param name="Checked">Number of bounds that were checked.</param>
/// <param name="Missed">The bounds that were missed, in the order of the gate file.</param>
public sealed record GateResult(int Checked, IReadOnlyList<GateMiss> Missed)
{
    /// <summary>Whether every bound holds.</summary>
    public bool Passed => Missed.Count == 0;

    /// <summary>One line per missed bound, or one line that says that all hold.</summary>
    public override string ToString() => Passed
        ? $"gate passed: all {Checked} bounds hold"
        : $"gate missed: {Missed.Count} of {Checked} bounds\n" + string.Join('\n', Missed.Select(miss => "  " + miss));
}
