namespace PolicyThemes;

/// <summary>What a document is split into.</summary>
public enum SentenceUnit
{
    /// <summary>Whole sentences.</summary>
    Sentence,

    /// <summary>Quasi-sentences: sentences, also split after semicolons, half and full width.</summary>
    Clause,
}
