namespace PolicyThemes.Evaluation;

/// <summary>A rule case: a statement, or two, and what a classifier must make of it.</summary>
/// <param name="Location">The file and line of the case.</param>
/// <param name="Heading">The nearest heading above it; empty where there is none.</param>
/// <param name="Text">The statement.</param>
public abstract record BehaviourCase(SourceLine Location, string Heading, string Text)
{
    /// <summary>Says whether a classifier keeps the rule.</summary>
    /// <param name="classify">Gives the themes of a text; empty for none.</param>
    public abstract BehaviourOutcome Check(Func<string, IReadOnlyCollection<string>> classify);

    private protected static string Name(IEnumerable<string> themes) => string.Join(' ', themes.Order(StringComparer.Ordinal).DefaultIfEmpty(LabelSet.None));
}
