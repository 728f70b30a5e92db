namespace PolicyThemes.Features;

/// <summary>N-grams of the characters of one content word, its beginning and end marked.</summary>
/// <remarks>A rolling hash takes one character in and one out (Karp and Rabin 1987).</remarks>
internal static class CharacterNgrams
{
    private const uint Base = 0x9E3779B1;
    private const char Beginning = '<';
    private const char End = '>';

    public static void Add<TSink>(ReadOnlySpan<char> folded, ReadOnlySpan<TextUnit> units, int shortest, int longest, ref TSink sink)
        where TSink : struct, IFeatureSink
    {
        for (var n = shortest; n <= longest; n++)
        {
            var leaving = 1u;
            for (var i = 0; i < n; i++)
                leaving *= Base;
            foreach (ref readonly var unit in units)
            {
                if (unit.Kind == UnitKind.Word)
                    AddWord(folded.Slice(unit.Start, unit.Length), unit.Start, n, leaving, ref sink);
            }
        }
    }

    /// <param name="word">The characters of the word.</param>
    /// <param name="offset">Where it begins in the sentence.</param>
    /// <param name="n">Characters of an n-gram.</param>
    /// <param name="leaving">What a character stands for in the hash when the n-gram has gone past it: <see cref="Base"/> to the power n.</param>
    /// <param name="sink">Takes the n-grams.</param>
    private static void AddWord<TSink>(ReadOnlySpan<char> word, int offset, int n, uint leaving, ref TSink sink)
        where TSink : struct, IFeatureSink
    {
        var hash = 0u;
        for (var last = -1; last <= word.Length; last++)
        {
            hash = (hash * Base) + At(word, last);
            var first = last - n + 1;
            if (first < -1) continue;
            if (first > -1) hash -= leaving * At(word, first - 1);
            var start = Math.Max(first, 0);
            sink.AddNgram(NgramHash.Finish(hash, n), offset + start, Math.Min(last + 1, word.Length) - start);
        }
    }

    /// <summary>The character at a position; -1 and the length of the word stand for the marks.</summary>
    private static uint At(ReadOnlySpan<char> word, int i) => (uint)i < (uint)word.Length ? word[i] : i < 0 ? Beginning : End;
}
