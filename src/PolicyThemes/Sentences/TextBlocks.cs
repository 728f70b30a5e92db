using System.Buffers;

namespace PolicyThemes.Sentences;

/// <summary>
/// Cuts a text into blocks that no sentence crosses. A line break ends a block, unless the next line goes on in the middle of a sentence.
/// </summary>
internal static class TextBlocks
{
    private static readonly SearchValues<char> LineBreaks = SearchValues.Create("\n\r\u2028\u2029\f\v");

    public static IEnumerable<Range> Of(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var end = LineEnd(text, start);
            while (end < text.Length && GoesOn(text, start, end))
                end = LineEnd(text, NextLine(text, end));
            yield return start..end;
            start = NextLine(text, end);
        }
    }

    /// <summary>Whether the line after <paramref name="end"/> begins small while the block began otherwise and has not come to a stop.</summary>
    private static bool GoesOn(string text, int start, int end)
    {
        var next = NextLine(text, end);
        if (next >= text.Length || !char.IsLower(text[next])) return false;
        var block = text.AsSpan(start, end - start).Trim();
        return block.Length > 0 && !char.IsLower(block[0]) && !Punctuation.IsTerminal(block[^1]) && !ListMarkers.StartsWith(text.AsSpan(next));
    }

    private static int LineEnd(string text, int start)
    {
        var end = text.AsSpan(start).IndexOfAny(LineBreaks);
        return end < 0 ? text.Length : start + end;
    }

    private static int NextLine(string text, int end) =>
        end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n' ? end + 2 : Math.Min(end + 1, text.Length);
}
