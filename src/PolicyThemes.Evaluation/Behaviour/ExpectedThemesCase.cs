namespace PolicyThemes.Evaluation;

/// <summary>A statement and its themes: <c>&gt; sentence   =&gt; trade [multilateralism]</c>, or <c>=&gt; none</c>.</summary>
/// <param name="Location">The file and line of the case.</param>
/// <param name="Heading">The nearest heading above it; empty where there is none.</param>
/// <param name="Text">The statement.</param>
/// <param name="Expected">Themes that it must get; empty for none.</param>
/// <param name="Allowed">Themes that it may get besides.</param>
public sealed record ExpectedThemesCase(
    SourceLine Location, string Heading, string Text, IReadOnlyList<string> Expected, IReadOnlyList<string> Allowed)
    : BehaviourCase(Location, Heading, Text)
{
    /// <inheritdoc/>
    public override BehaviourOutcome Check(Func<string, IReadOnlyCollection<string>> classify)
    {
        var found = classify(Text);
        var passed = Expected.All(found.Contains) && found.All(theme => Expected.Contains(theme) || Allowed.Contains(theme));
        var optional = string.Concat(Allowed.Select(theme => $" [{theme}]"));
        return new BehaviourOutcome(this, passed, $"found {Name(found)}; expected {Name(Expected)}{optional}");
    }
}
