namespace PolicyThemes.Features;

/// <summary>
/// Collects the pairs that the terms of a lexicon are made of: English terms of two content words, Chinese ones of two characters and two more. A
/// pair speaks for the labels that all its terms share; where they share none, it is left out.
/// </summary>
internal sealed class PairCollector
{
    private const int HanLength = 4;

    private readonly Dictionary<ulong, Pair> _pairs = [];

    /// <summary>Takes a term; most are no pair.</summary>
    /// <param name="units">Its units.</param>
    /// <param name="labels">Bit i is set where it speaks for label i.</param>
    public void Add(ReadOnlySpan<TextUnit> units, ulong labels)
    {
        var pair = IsHan(units) ? HanPair(units, labels) : WordPair(units, labels);
        if (pair is not { } added) return;
        if (_pairs.TryGetValue(added.Key, out var known))
        {
            var shared = known.Labels & labels;
            added = known with { Labels = shared, IsContradicted = known.IsContradicted || (shared == 0 && (known.Labels | labels) != 0) };
        }

        _pairs[added.Key] = added;
    }

    /// <summary>Gives all pairs to the table, in the order in which they came.</summary>
    public void AddTo(TermTable table)
    {
        foreach (var pair in _pairs.Values)
        {
            if (pair.IsContradicted) continue;
            if (pair.Beginning is { } beginning) table.MarkPrefix(beginning);
            table.AddTerm(pair.Key, pair.Labels, TermClass.Pair);
        }
    }

    private static bool IsHan(ReadOnlySpan<TextUnit> units)
    {
        if (units.Length != HanLength || units[0].Kind != UnitKind.Han) return false;
        foreach (ref readonly var unit in units[1..])
        {
            if (unit.Kind != UnitKind.Han || !unit.Joined) return false;
        }

        return true;
    }

    private static Pair HanPair(ReadOnlySpan<TextUnit> units, ulong labels)
    {
        var beginning = TermKey.BeginPair(units[0].Key, units[1].Key);
        return new Pair(TermKey.Append(TermKey.Append(beginning, units[2].Key), units[3].Key), beginning, labels, false);
    }

    private static Pair? WordPair(ReadOnlySpan<TextUnit> units, ulong labels)
    {
        var (words, last, key) = (0, 0UL, 0UL);
        foreach (ref readonly var unit in units)
        {
            if (unit.Kind is UnitKind.Article or UnitKind.Function) continue;
            if (unit.Kind != UnitKind.Word || ++words > 2 || (words == 2 && !unit.Joined)) return null;
            var mixed = TermKey.Mix(unit.Stem);
            (key, last) = (TermKey.OfPair(last, mixed), mixed);
        }

        return words == 2 ? new Pair(key, null, labels, false) : null;
    }

    private readonly record struct Pair(ulong Key, ulong? Beginning, ulong Labels, bool IsContradicted);
}
