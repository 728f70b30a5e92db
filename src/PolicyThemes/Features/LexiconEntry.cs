namespace PolicyThemes.Features;

/// <summary>A labelled term inside the text of a lexicon file; spares a string for each of many thousand terms.</summary>
/// <param name="Labels">Bit i is set where the term speaks for label i; 0 for a term that speaks for none.</param>
/// <param name="Strength">How much the term says by itself.</param>
/// <param name="Text">The term as its author wrote it.</param>
internal readonly record struct LexiconEntry(ulong Labels, TermStrength Strength, ReadOnlyMemory<char> Text);
