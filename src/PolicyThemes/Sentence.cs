namespace PolicyThemes;

/// <summary>A range of a document.</summary>
/// <param name="Start">Index of its first UTF-16 unit in the caller's text.</param>
/// <param name="Length">Its length in UTF-16 units, above 0; white space at either end is left out.</param>
/// <param name="IsBoilerplate">Whether it is a byline, caption, credit or time stamp rather than a statement.</param>
public readonly record struct Sentence(int Start, int Length, bool IsBoilerplate);
