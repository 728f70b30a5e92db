namespace PolicyThemes.Evaluation;

/// <summary>
/// A statement and words that bring in a theme: <c>&gt; base  + addition =&gt; +security</c> (a directional test: Ribeiro et al. 2020). The base must
/// not have the theme, base and addition together must.
/// </summary>
/// <param name="Location">The file and line of the case.</param>
/// <param name="Heading">The nearest heading above it; empty where there is none.</param>
/// <param name="Text">The base.</param>
/// <param name="Addition">The words that follow it; joined by a space unless Chinese meets Chinese.</param>
/// <param name="Added">The themes that must come in.</param>
public sealed record AddedThemesCase(SourceLine Location, string Heading, string Text, string Addition, IReadOnlyList<string> Added)
    : BehaviourCase(Location, Heading, Text)
{
    private const char FirstWide = '\u2E80';

    /// <summary>Base and addition.</summary>
    public string Whole => Text[^1] >= FirstWide || Addition[0] >= FirstWide ? Text + Addition : $"{Text} {Addition}";

    /// <inheritdoc/>
    public override BehaviourOutcome Check(Func<string, IReadOnlyCollection<string>> classify)
    {
        var (before, after) = (classify(Text), classify(Whole));
        var passed = Added.All(theme => !before.Contains(theme) && after.Contains(theme));
        return new BehaviourOutcome(this, passed, $"found {Name(before)}, with the addition {Name(after)}; expected the addition to bring in {Name(Added)}");
    }
}
