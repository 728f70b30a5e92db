namespace PolicyThemes.Features;

/// <summary>
/// How a lexicon term was found, and how much it says by itself: the terms of a class are counted together. A lexicon holds the classes up to
/// <see cref="Pair"/>; whole terms with Han characters are counted apart, because strengths were given to the terms of each language by other measures.
/// </summary>
internal enum TermClass : byte
{
    /// <summary>A term of strength <see cref="TermStrength.Weak"/>.</summary>
    Weak,

    /// <summary>A term of strength <see cref="TermStrength.Hint"/>.</summary>
    Hint,

    /// <summary>A term of strength <see cref="TermStrength.Normal"/>.</summary>
    Normal,

    /// <summary>A term of strength <see cref="TermStrength.Strong"/>.</summary>
    Strong,

    /// <summary>The two words of a term near each other, but not as the whole term.</summary>
    Pair,

    /// <summary>A weak term with Han characters.</summary>
    HanWeak,

    /// <summary>A hint with Han characters.</summary>
    HanHint,

    /// <summary>A normal term with Han characters.</summary>
    HanNormal,

    /// <summary>A strong term with Han characters.</summary>
    HanStrong,
}
