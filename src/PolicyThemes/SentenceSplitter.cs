using PolicyThemes.Sentences;

namespace PolicyThemes;

/// <summary>
/// Splits English, Chinese and mixed documents into sentences by rules: punctuation with its closing quotes, abbreviations, lists and
/// line structure. Thread-safe.
/// </summary>
public static class SentenceSplitter
{
    /// <summary>Finds the sentences of a document.</summary>
    /// <param name="text">The document; plain text.</param>
    /// <param name="unit">Whole sentences, or also the clauses between semicolons.</param>
    /// <returns>Ranges of <paramref name="text"/> in their order; they do not overlap, and nothing but white space lies between them.</returns>
    public static IReadOnlyList<Sentence> Split(string text, SentenceUnit unit = SentenceUnit.Sentence)
    {
        ArgumentNullException.ThrowIfNull(text);
        var sentences = new List<Sentence>();
        foreach (var block in TextBlocks.Of(text))
        {
            var first = sentences.Count;
            AddSentences(text, block, unit, sentences);
            Boilerplate.Mark(text, sentences, first);
        }

        return sentences;
    }

    private static void AddSentences(string text, Range block, SentenceUnit unit, List<Sentence> sentences)
    {
        var (offset, length) = block.GetOffsetAndLength(text.Length);
        var content = text.AsSpan(offset, length);
        var start = 0;
        foreach (var end in SentenceEnds.Of(content, unit))
        {
            Add(content, offset, start, end, sentences);
            start = end;
        }

        Add(content, offset, start, length, sentences);
    }

    private static void Add(ReadOnlySpan<char> content, int offset, int start, int end, List<Sentence> sentences)
    {
        while (start < end && char.IsWhiteSpace(content[start])) start++;
        while (end > start && char.IsWhiteSpace(content[end - 1])) end--;
        if (end > start) sentences.Add(new Sentence(offset + start, end - start, false));
    }
}
