namespace PolicyThemes.Features;

/// <summary>
/// How a lexicon term was found, and how much it says by itself: the terms of a class are counted together. A lexicon holds the first four; which
/// terms are long shows in a text.
/// </summary>
internal enum TermClass : byte
{
    /// <summary>A term of strength <see cref="TermStrength.Hint"/>.</summary>
    Hint,

    /// <summary>A term of strength <see cref="TermStrength.Normal"/>.</summary>
    Normal,

    /// <summary>A term of strength <see cref="TermStrength.Strong"/>.</summary>
    Strong,

    /// <summary>The two words of a term near each other, but not as the whole term.</summary>
    Pair,

    /// <summary>A hint of many Han characters.</summary>
    LongHint,

    /// <summary>A normal term of many Han characters.</summary>
    LongNormal,

    /// <summary>A strong term of many Han characters.</summary>
    LongStrong,
}
