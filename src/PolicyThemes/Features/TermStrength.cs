namespace PolicyThemes.Features;

/// <summary>How much a lexicon term says by itself.</summary>
internal enum TermStrength : byte
{
    /// <summary>Evidence only beside other evidence.</summary>
    Hint,

    /// <summary>Right in most occurrences in official text: four of five is what an author aims at.</summary>
    Normal,

    /// <summary>Decides alone nearly always.</summary>
    Strong,
}
