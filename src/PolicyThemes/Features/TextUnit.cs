namespace PolicyThemes.Features;

/// <summary>The smallest piece that features are made of: a word, a number or one Han character.</summary>
/// <param name="Start">Index of the first UTF-16 unit in the sentence.</param>
/// <param name="Length">Length in UTF-16 units.</param>
/// <param name="Hash">32-bit hash that n-grams of units are built from; all numbers share one.</param>
/// <param name="Key">64-bit key that lexicon terms are looked up by; plural forms share one, numbers keep theirs.</param>
/// <param name="Stem">64-bit key that phrases of two or more units are looked up by; inflected forms of a word share one.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="Joined">Whether only spaces, hyphens or the like stand between the previous unit and this one.</param>
internal readonly record struct TextUnit(int Start, int Length, uint Hash, ulong Key, ulong Stem, UnitKind Kind, bool Joined);
