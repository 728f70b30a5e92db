namespace PolicyThemes;

/// <summary>A sentence of a document and its themes.</summary>
/// <param name="Start">Index of its first UTF-16 unit in the caller's text.</param>
/// <param name="Length">Its length in UTF-16 units.</param>
/// <param name="IsBoilerplate">Whether it is a byline, caption, credit or time stamp; such a sentence carries no theme.</param>
/// <param name="Classification">Themes and probabilities.</param>
public readonly record struct ClassifiedSentence(int Start, int Length, bool IsBoilerplate, Classification Classification);
