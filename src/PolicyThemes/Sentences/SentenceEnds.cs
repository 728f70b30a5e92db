namespace PolicyThemes.Sentences;

/// <summary>Finds where the sentences of a block end.</summary>
internal static class SentenceEnds
{
    // a title in book marks is short; a mark that is never closed must not swallow the block
    private const int LongestTitle = 60;

    /// <summary>Ascending positions behind the last character of every sentence but the last one.</summary>
    public static List<int> Of(ReadOnlySpan<char> block, SentenceUnit unit)
    {
        var items = ListMarkers.ItemStarts(block);
        List<int> ends = [.. items];
        var item = 0;
        for (var i = ListMarkers.AfterMarker(block, 0); i < block.Length;)
        {
            if (item < items.Count && i >= items[item])
            {
                i = Math.Max(i, ListMarkers.AfterMarker(block, items[item++]));
                continue;
            }

            var c = block[i];
            if (c is '《' or '〈')
                i = AfterTitle(block, i);
            else if (Punctuation.IsFullStop(c))
                i = AfterFullStop(block, i, ends);
            else if (Punctuation.IsWesternStop(c))
                i = AfterWesternStop(block, i, ends);
            else if (unit == SentenceUnit.Clause && Punctuation.IsSemicolon(c))
                ends.Add(i = AfterClosers(block, i + 1));
            else
                i++;
        }

        if (items.Count > 0) ends.Sort();
        return ends;
    }

    private static int AfterTitle(ReadOnlySpan<char> block, int i)
    {
        var rest = block.Slice(i, Math.Min(LongestTitle, block.Length - i));
        var close = rest.IndexOf(block[i] == '《' ? '》' : '〉');
        return close < 0 ? i + 1 : i + close + 1;
    }

    private static int AfterFullStop(ReadOnlySpan<char> block, int i, List<int> ends)
    {
        while (i < block.Length && (Punctuation.IsFullStop(block[i]) || Punctuation.IsWesternStop(block[i]) || IsClosing(block, i)))
            i++;
        if (i < block.Length && !Punctuation.GoesOn(block[i])) ends.Add(i);
        return i;
    }

    private static int AfterWesternStop(ReadOnlySpan<char> block, int i, List<int> ends)
    {
        var stop = StopRun.At(block, i);
        var next = AfterClosers(block, stop.End);
        if (next < block.Length && WesternStops.IsBoundary(block, stop, next)) ends.Add(next);
        return next;
    }

    private static int AfterClosers(ReadOnlySpan<char> block, int i)
    {
        while (i < block.Length && IsClosing(block, i)) i++;
        return i;
    }

    /// <summary>A straight quote with a space before it opens rather than closes.</summary>
    private static bool IsClosing(ReadOnlySpan<char> block, int i) =>
        Punctuation.IsCloser(block[i]) && !(block[i] is '"' or '\'' && i > 0 && char.IsWhiteSpace(block[i - 1]));
}
