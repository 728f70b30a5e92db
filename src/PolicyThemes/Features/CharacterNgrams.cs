namespace PolicyThemes.Features;

/// <summary>N-grams of the characters of one content word, its beginning and end marked.</summary>
internal static class CharacterNgrams
{
    private const uint Seed = 0x7C15D98B;
    private const char Beginning = '<';
    private const char End = '>';

    public static void Add<TSink>(ReadOnlySpan<char> folded, ReadOnlySpan<TextUnit> units, int shortest, int longest, ref TSink sink)
        where TSink : struct, IFeatureSink
    {
        if (longest == 0) return;
        foreach (ref readonly var unit in units)
        {
            if (unit.Kind == UnitKind.Word)
                AddWord(folded.Slice(unit.Start, unit.Length), unit.Start, shortest, longest, ref sink);
        }
    }

    private static void AddWord<TSink>(ReadOnlySpan<char> word, int offset, int shortest, int longest, ref TSink sink)
        where TSink : struct, IFeatureSink
    {
        // Positions -1 and word.Length stand for the marks.
        for (var first = -1; first + shortest <= word.Length + 1; first++)
        {
            var state = Seed;
            var end = Math.Min(first + longest, word.Length + 1);
            for (var i = first; i < end; i++)
            {
                var c = i < 0 ? Beginning : i == word.Length ? End : word[i];
                state = NgramHash.Step(state, NgramHash.Scramble(c));
                var n = i - first + 1;
                if (n < shortest) continue;
                var start = Math.Max(first, 0);
                sink.AddNgram(NgramHash.Finish(state, n), offset + start, Math.Min(i + 1, word.Length) - start);
            }
        }
    }
}
