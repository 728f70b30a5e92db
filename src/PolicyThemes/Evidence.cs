namespace PolicyThemes;

/// <summary>A span of the text and what it adds to the log-odds of each label.</summary>
/// <param name="Start">Index of its first UTF-16 unit in the caller's text.</param>
/// <param name="Length">Its length in UTF-16 units.</param>
/// <param name="IsTerm">Whether the span is a term of the lexicon, or goes from one word of it to the other; otherwise it is a piece of text that the model has learnt.</param>
/// <param name="Contributions">For each label, in the order of <see cref="ThemeClassifier.Labels"/>, what the span adds to its log-odds.</param>
public sealed record Evidence(int Start, int Length, bool IsTerm, IReadOnlyList<float> Contributions);
