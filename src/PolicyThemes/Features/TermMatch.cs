namespace PolicyThemes.Features;

/// <summary>A lexicon term found in a sentence.</summary>
/// <param name="Labels">Bit i is set where the term speaks for label i; 0 for none.</param>
/// <param name="Strength">How much the term says by itself.</param>
/// <param name="FirstUnit">Index of its first unit.</param>
/// <param name="Units">Number of its units.</param>
internal readonly record struct TermMatch(ulong Labels, TermStrength Strength, int FirstUnit, int Units);
