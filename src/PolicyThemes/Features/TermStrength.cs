namespace PolicyThemes.Features;

/// <summary>How much a lexicon term says by itself.</summary>
internal enum TermStrength : byte
{
    /// <summary>Wrong about as often as right: evidence only where more of it stands beside.</summary>
    Weak,

    /// <summary>Right more often than not; evidence beside other evidence.</summary>
    Hint,

    /// <summary>Right in at least four of five occurrences in official text.</summary>
    Normal,

    /// <summary>Decides alone nearly always.</summary>
    Strong,
}
