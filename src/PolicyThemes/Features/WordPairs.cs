namespace PolicyThemes.Features;

/// <summary>
/// Walks through the pairs of words that stand in one stretch of text without punctuation or Han characters, near each other: skip-grams
/// (Guthrie and others, 2006), in which function words and numbers do not count.
/// </summary>
/// <param name="units">The units of a sentence.</param>
/// <param name="reach">From a word to the last one that it makes a pair with: 1 for its neighbour; 0 for no pairs.</param>
internal ref struct WordPairs(ReadOnlySpan<TextUnit> units, int reach)
{
    private readonly ReadOnlySpan<TextUnit> _units = units;
    private readonly int _reach = reach;
    private int _steps = reach;
    private ulong _second;

    /// <summary>Index of the first word.</summary>
    public int First { get; private set; }

    /// <summary>Index of the second word.</summary>
    public int Second { get; private set; } = -1;

    /// <summary>Key of the pair; the order and the inflection of its words do not matter.</summary>
    public readonly ulong Key => TermKey.OfPair(TermKey.Mix(_units[First].Stem), _second);

    public bool MoveNext()
    {
        while (true)
        {
            while (_steps < _reach && _units[First].Joined && First > 0)
            {
                var kind = _units[--First].Kind;
                if (kind == UnitKind.Han) break;
                if (kind != UnitKind.Word) continue;
                _steps++;
                return true;
            }

            do
            {
                if (++Second >= _units.Length) return false;
            }
            while (_units[Second].Kind != UnitKind.Word);
            (First, _steps, _second) = (Second, 0, TermKey.Mix(_units[Second].Stem));
        }
    }
}
