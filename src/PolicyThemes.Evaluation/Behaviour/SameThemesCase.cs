namespace PolicyThemes.Evaluation;

/// <summary>Two statements that must get the same themes: <c>&gt; one wording  == another wording</c> (an invariance test: Ribeiro et al. 2020).</summary>
/// <param name="Location">The file and line of the case.</param>
/// <param name="Heading">The nearest heading above it; empty where there is none.</param>
/// <param name="Text">The statement.</param>
/// <param name="Other">The other statement.</param>
public sealed record SameThemesCase(SourceLine Location, string Heading, string Text, string Other) : BehaviourCase(Location, Heading, Text)
{
    /// <inheritdoc/>
    public override BehaviourOutcome Check(Func<string, IReadOnlyCollection<string>> classify)
    {
        var (first, second) = (classify(Text), classify(Other));
        var passed = first.Count == second.Count && first.All(second.Contains);
        return new BehaviourOutcome(this, passed, $"found {Name(first)} and {Name(second)}; expected the same themes");
    }
}
