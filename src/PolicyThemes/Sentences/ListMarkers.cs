namespace PolicyThemes.Sentences;

/// <summary>Markers of list items in running text: "1.", "2)", "3.)", "(b)", "c." and bullets.</summary>
internal static class ListMarkers
{
    /// <summary>Whether the text begins with a bullet or a marker.</summary>
    public static bool StartsWith(ReadOnlySpan<char> text) => !text.IsEmpty && (Punctuation.IsBullet(text[0]) || TryRead(text, 0, out _));

    /// <summary>The index behind the space, bullet and marker at <paramref name="start"/>; the full stop of a marker ends no sentence.</summary>
    public static int AfterMarker(ReadOnlySpan<char> block, int start)
    {
        while (start < block.Length && (char.IsWhiteSpace(block[start]) || Punctuation.IsBullet(block[start]))) start++;
        return TryRead(block, start, out var marker) ? start + marker.Length : start;
    }

    /// <summary>
    /// Where the second and all later items of a list begin, if the block begins with an item: bullets, or markers of one style that count on.
    /// </summary>
    public static List<int> ItemStarts(ReadOnlySpan<char> block)
    {
        var starts = new List<int>();
        var first = block.Length - block.TrimStart().Length;
        if (first == block.Length) return starts;
        var hasBullets = Punctuation.IsBullet(block[first]);
        if (!TryRead(block, hasBullets ? first + 1 : first, out var expected) && !hasBullets) return starts;
        for (var i = first + 1; i < block.Length; i++)
        {
            if (!char.IsWhiteSpace(block[i - 1])) continue;
            var isNext = hasBullets ? Punctuation.IsBullet(block[i]) : TryRead(block, i, out var marker) && marker.Follows(expected);
            if (!isNext) continue;
            if (!hasBullets) TryRead(block, i, out expected);
            starts.Add(i);
        }

        return starts;
    }

    private static bool TryRead(ReadOnlySpan<char> text, int start, out ListMarker marker)
    {
        marker = default;
        var i = start;
        if (i < text.Length && text[i] == '(') i++;
        var from = i;
        while (i < text.Length && char.IsAsciiDigit(text[i])) i++;
        var number = i - from is > 0 and <= 3 ? int.Parse(text[from..i]) : 0;
        if (i == from && i < text.Length && char.IsAsciiLetterLower(text[i]))
            number = text[i++] - 'a' + 1;
        if (number == 0) return false;

        var style = i;
        if (i < text.Length && text[i] == '.') i++;
        if (i < text.Length && text[i] == ')') i++;
        if (i == style || (i < text.Length && !char.IsWhiteSpace(text[i]))) return false;
        marker = new ListMarker(i - start, number, char.IsAsciiDigit(text[from]), text[start] == '(', text[style] == '.', text[i - 1] == ')');
        return true;
    }

    private readonly record struct ListMarker(int Length, int Number, bool IsDigit, bool IsOpened, bool HasDot, bool IsClosed)
    {
        public bool Follows(ListMarker other) => this with { Length = 0 } == other with { Length = 0, Number = other.Number + 1 };
    }
}
