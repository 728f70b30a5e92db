namespace PolicyThemes.Features;

/// <summary>What a <see cref="TextUnit"/> is made of.</summary>
internal enum UnitKind : byte
{
    /// <summary>A run of letters, or of letters and digits, outside Han script.</summary>
    Word,

    /// <summary>"the", "a" or "an", which terms may have or lack between their words.</summary>
    Article,

    /// <summary>A common preposition, conjunction, determiner or form of "be": pairs of words step over it, and it has no n-grams of characters.</summary>
    Function,

    /// <summary>A number: digits, with points and commas between them.</summary>
    Number,

    /// <summary>A single Han character.</summary>
    Han,
}
