namespace PolicyThemes.Evaluation;

/// <summary>Whether a classifier keeps one rule case.</summary>
/// <param name="Case">The case.</param>
/// <param name="Passed">Whether it is kept.</param>
/// <param name="Finding">What was found and what was expected.</param>
public sealed record BehaviourOutcome(BehaviourCase Case, bool Passed, string Finding)
{
    /// <summary>Such as <c>trade.md(12): found none; expected trade. "They lower tariffs."</c>.</summary>
    public override string ToString() => $"{Case.Location}: {Finding}. \"{Case.Text}\"";
}
