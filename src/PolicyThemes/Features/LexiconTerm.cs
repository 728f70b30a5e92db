namespace PolicyThemes.Features;

/// <summary>A labelled term of the lexicon.</summary>
/// <param name="Labels">Bit i is set where the term speaks for label i; 0 for a term that speaks for none.</param>
/// <param name="Strength">How much the term says by itself.</param>
/// <param name="Text">The term as its author wrote it.</param>
internal sealed record LexiconTerm(ulong Labels, TermStrength Strength, string Text);
