namespace PolicyThemes.Features;

/// <summary>A lexicon term found in a sentence.</summary>
/// <param name="Labels">Bit i is set where the term speaks for label i; 0 for none.</param>
/// <param name="Class">How it was found, and how much it says by itself.</param>
/// <param name="FirstUnit">Index of its first unit.</param>
/// <param name="Units">Number of units from its first to its last.</param>
internal readonly record struct TermMatch(ulong Labels, TermClass Class, int FirstUnit, int Units);
