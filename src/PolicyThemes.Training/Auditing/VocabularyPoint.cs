namespace PolicyThemes.Training;

/// <summary>A point on the curve of vocabulary growth (Heaps 1978): a curve that flattens early means that statements repeat each other.</summary>
/// <param name="Lang">The language; <c>(missing)</c> where not known.</param>
/// <param name="Statements">Number of statements read so far, in the order of the data.</param>
/// <param name="Tokens">Words and pairs of neighbouring Han characters in them.</param>
/// <param name="Types">Different ones among these.</param>
public sealed record VocabularyPoint(string Lang, int Statements, int Tokens, int Types);
