using System.Buffers;

namespace PolicyThemes.Sentences;

/// <summary>Whether a full stop, question or exclamation mark ends a sentence, from what stands before and after it.</summary>
internal static class WesternStops
{
    private const int ShortestGluedWord = 3;
    private static readonly SearchValues<char> AddressMarks = SearchValues.Create("./@:\\_");

    /// <param name="block">The text.</param>
    /// <param name="stop">The run of stops.</param>
    /// <param name="next">Index behind the stops and their closing quotes and brackets; inside the block.</param>
    public static bool IsBoundary(ReadOnlySpan<char> block, StopRun stop, int next)
    {
        var before = stop.Start > 0 ? block[stop.Start - 1] : ' ';
        var hasSpace = char.IsWhiteSpace(block[next]);
        var following = SkipSpace(block, next);
        if (following == block.Length) return false;
        var c = block[following];
        if (Punctuation.GoesOn(c) || Punctuation.IsCloser(c) && !Punctuation.IsOpener(c)) return false;
        if (Punctuation.IsHan(before) || Punctuation.IsHan(c)) return IsHanBoundary(stop, before, c, hasSpace);
        if (!hasSpace) return IsGlued(block, stop, next);
        if (char.IsLower(c)) return false;
        if (stop.IsEllipsis) return c != '(' && !Following(block, following).StartsWith("I");
        return !stop.IsSinglePeriod || IsPeriodBoundary(block, stop, following);
    }

    /// <summary>Chinese with half-width stops; "3.总则" is a number, "……的" goes on.</summary>
    private static bool IsHanBoundary(StopRun stop, char before, char next, bool hasSpace)
    {
        if (stop.IsSinglePeriod) return Punctuation.IsHan(before) || Punctuation.IsCloser(before) || char.IsLower(before) || (hasSpace && !char.IsAsciiDigit(before));
        return next is not ('的' or '等' or '之');
    }

    /// <summary>"…partnership.Xi said": a space was lost between a word and a capitalised one.</summary>
    private static bool IsGlued(ReadOnlySpan<char> block, StopRun stop, int next)
    {
        if (Punctuation.IsBullet(block[next])) return true;
        var token = Token(block, stop.Start);
        var after = Following(block, next);
        return token.Length >= ShortestGluedWord && char.IsLower(token[^1]) && after.Length >= 2 && char.IsUpper(after[0]) && char.IsLower(after[1])
            && token.IndexOfAny(AddressMarks) < 0 && after.IndexOfAny(AddressMarks) < 0 && !IsBeforeAt(block, next);
    }

    private static bool IsPeriodBoundary(ReadOnlySpan<char> block, StopRun stop, int following)
    {
        var token = Token(block, stop.Start);
        if (token.IsEmpty) return true;
        var next = Following(block, following);
        if (IsNumbering(block, stop.Start, token)) return false;
        return Abbreviations.KindOf(token) switch
        {
            AbbreviationKind.None => true,
            AbbreviationKind.BeforeName => false,
            AbbreviationKind.BeforeNumber => !char.IsDigit(block[following]) && !IsLabel(next) && SentenceStarters.Contains(next),
            AbbreviationKind.Initial => IsPronounAtEnd(block, stop.Start) && SentenceStarters.Contains(next),
            _ => SentenceStarters.Contains(next) || Punctuation.IsOpener(block[following]) && block[following] != '(',
        };
    }

    /// <summary>"IV." or "12." at the beginning, and "N°." anywhere.</summary>
    private static bool IsNumbering(ReadOnlySpan<char> block, int stop, ReadOnlySpan<char> token)
    {
        if (token[^1] is '°' or 'º' or '№') return true;
        var isFirst = block[..(stop - token.Length)].Trim().TrimStart("•⁃●▪■◦‣◆-").IsEmpty;
        return isFirst && (token.Length <= 3 && !token.ContainsAnyExceptInRange('0', '9') || token.Length <= 4 && !token.ContainsAnyExcept("IVXLC"));
    }

    /// <summary>"…you and I. Did you…"</summary>
    private static bool IsPronounAtEnd(ReadOnlySpan<char> block, int stop)
    {
        if (block[stop - 1] != 'I') return false;
        var before = Token(block, stop - 1 - CountSpaceBefore(block, stop - 1));
        return before is "and" or "or" or "than" or "as" or "but";
    }

    private static int CountSpaceBefore(ReadOnlySpan<char> block, int end) => end - block[..end].TrimEnd().Length;

    private static bool IsLabel(ReadOnlySpan<char> word) => word.Length <= 4 && !word.ContainsAnyExcept("IVXLC");

    private static int SkipSpace(ReadOnlySpan<char> block, int i)
    {
        while (i < block.Length && char.IsWhiteSpace(block[i])) i++;
        return i;
    }

    /// <summary>What stands between the last space, opening bracket or dash and <paramref name="end"/>.</summary>
    private static ReadOnlySpan<char> Token(ReadOnlySpan<char> block, int end)
    {
        var start = end;
        while (start > 0 && !char.IsWhiteSpace(block[start - 1]) && !Punctuation.IsOpener(block[start - 1]) && block[start - 1] is not ('—' or '–')) start--;
        return block[start..end];
    }

    /// <summary>The word at <paramref name="start"/>, without an opening quote.</summary>
    private static ReadOnlySpan<char> Following(ReadOnlySpan<char> block, int start)
    {
        while (start < block.Length && Punctuation.IsOpener(block[start])) start++;
        var end = start;
        while (end < block.Length && (char.IsLetterOrDigit(block[end]) || block[end] is '.' or '/' or '@' or '_' && end + 1 < block.Length && char.IsLetterOrDigit(block[end + 1]))) end++;
        return block[start..end].TrimEnd('.');
    }

    private static bool IsBeforeAt(ReadOnlySpan<char> block, int start)
    {
        var end = block[start..].IndexOfAny(' ', '@');
        return end >= 0 && block[start + end] == '@';
    }
}
