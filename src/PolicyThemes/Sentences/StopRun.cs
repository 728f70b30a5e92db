namespace PolicyThemes.Sentences;

/// <summary>A run of stops: ".", "?!", "...", ". . . .", "……".</summary>
/// <param name="Start">Index of the first stop.</param>
/// <param name="End">Index behind the last stop.</param>
/// <param name="Dots">Number of full stops in the run; an ellipsis character counts three.</param>
/// <param name="IsExclamation">Whether there is a question or exclamation mark in it.</param>
internal readonly record struct StopRun(int Start, int End, int Dots, bool IsExclamation)
{
    public bool IsSinglePeriod => Dots == 1 && !IsExclamation;

    /// <summary>Three dots may stand in the middle of a sentence; a fourth one ends it.</summary>
    public bool IsEllipsis => Dots is 2 or 3 && !IsExclamation;

    public static StopRun At(ReadOnlySpan<char> block, int start)
    {
        var end = start;
        var dots = 0;
        var isExclamation = false;
        while (end < block.Length)
        {
            var at = block[end] == ' ' && dots > 0 && end + 1 < block.Length && block[end + 1] == '.' ? end + 1 : end;
            if (at > end && !IsSpacedEllipsis(block, at)) break;
            if (!Punctuation.IsWesternStop(block[at])) break;
            isExclamation |= block[at] is '!' or '?';
            dots += block[at] is '…' or '‥' ? 3 : block[at] == '.' ? 1 : 0;
            end = at + 1;
        }

        return new StopRun(start, end, dots, isExclamation);
    }

    /// <summary>A dot between spaces, or at the end, rather than ".NET" or ".5".</summary>
    private static bool IsSpacedEllipsis(ReadOnlySpan<char> block, int at) =>
        at + 1 == block.Length || !char.IsLetterOrDigit(block[at + 1]);
}
