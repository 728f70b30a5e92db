namespace PolicyThemes;

/// <summary>What a classifier says of one statement. Immutable; safe from any thread.</summary>
public sealed class Classification
{
    internal Classification(ThemeSet set, IReadOnlyList<string> themes, ThemeScores probabilities, bool abstained) =>
        (Set, Themes, Probabilities, Abstained) = (set, themes, probabilities, abstained);

    internal ThemeSet Set { get; }

    /// <summary>The themes that the statement carries, the primary one first; empty where it carries none.</summary>
    public IReadOnlyList<string> Themes { get; }

    /// <summary>The theme that the statement says most about, or null where it carries none.</summary>
    public string? Primary => Themes.Count > 0 ? Themes[0] : null;

    /// <summary>Whether the statement carries no theme: a real answer, not a failure.</summary>
    public bool IsNone => Themes.Count == 0;

    /// <summary>One calibrated probability, 0 to 1, for every label of the model.</summary>
    public ThemeScores Probabilities { get; }

    /// <summary>Whether a probability lies so close to its threshold that the answer should not be relied on; see <see cref="ClassifierOptions.AbstentionBand"/>.</summary>
    public bool Abstained { get; }

    /// <summary>The themes separated by commas, or "none".</summary>
    public override string ToString() => IsNone ? "none" : string.Join(", ", Themes);
}
