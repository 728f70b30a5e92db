namespace PolicyThemes.Sentences;

/// <summary>Splits a document into sentences or clauses.</summary>
internal static class SentenceSplitter
{
    /// <summary>All sentences in their order; ranges cut <paramref name="text"/>, do not overlap and cover all of it but white space.</summary>
    public static IReadOnlyList<Sentence> Split(string text, SentenceUnit unit = SentenceUnit.Sentence) =>
        string.IsNullOrWhiteSpace(text) ? [] : [new Sentence(0, text.Length, false)];
}
