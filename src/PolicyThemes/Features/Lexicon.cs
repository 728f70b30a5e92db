using PolicyThemes.Text;

namespace PolicyThemes.Features;

/// <summary>All labelled terms, ready for longest-match look-up without allocation. Immutable.</summary>
/// <remarks>
/// An open-addressing hash table holds every term and every beginning of a term by its 64-bit key; a look-up walks from the
/// first unit to the longest phrase that is still the beginning of a term.
/// </remarks>
internal sealed class Lexicon
{
    private Node[] _nodes;
    private int _mask;
    private int _used;

    public Lexicon(IReadOnlyList<LexiconTerm> terms)
        : this([.. terms.Select(term => new LexiconEntry(term.Labels, term.Strength, term.Text.AsMemory()))])
    {
    }

    public Lexicon(List<LexiconEntry> terms)
    {
        Count = terms.Count;
        var units = new UnitBuffer();
        var folded = new char[terms.Select(term => term.Text.Length).DefaultIfEmpty().Max()];
        Acronyms = new AcronymSet(AcronymKeys(terms, units, folded));
        _nodes = new Node[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, terms.Count * 4))];
        _mask = _nodes.Length - 1;
        foreach (var term in terms)
            AddTerm(term, units, folded);
    }

    public AcronymSet Acronyms { get; }

    /// <summary>Number of terms.</summary>
    public int Count { get; }

    /// <summary>Finds the longest term that starts at unit <paramref name="first"/>.</summary>
    /// <returns>False where no term starts.</returns>
    public bool TryMatch(ReadOnlySpan<TextUnit> units, int first, out TermMatch match)
    {
        match = default;
        ref readonly var node = ref Find(TermKey.Append(TermKey.Empty, units[first].Key));
        if (node.IsTerm)
            match = new TermMatch(node.Labels, node.Strength, first, 1);

        var key = TermKey.Append(TermKey.Empty, units[first].Stem);
        if (units[first].Stem != units[first].Key)
            node = ref Find(key);
        for (var i = first + 1; node.IsPrefix && i < units.Length && units[i].Joined; i++)
        {
            if (units[i].Kind == UnitKind.Article) continue;
            key = TermKey.Append(key, units[i].Stem);
            node = ref Find(key);
            if (node.IsTerm)
                match = new TermMatch(node.Labels, node.Strength, first, i - first + 1);
        }

        return match.Units > 0;
    }

    /// <summary>The key that a term of these units is found by: a single word by its singular, a phrase by its stems without inner articles.</summary>
    public static ulong KeyOf(ReadOnlySpan<TextUnit> units) =>
        units.Length == 1 ? TermKey.Append(TermKey.Empty, units[0].Key) : PrefixKey(units);

    private static ulong PrefixKey(ReadOnlySpan<TextUnit> units)
    {
        var key = TermKey.Append(TermKey.Empty, units[0].Stem);
        foreach (ref readonly var unit in units[1..])
        {
            if (unit.Kind != UnitKind.Article)
                key = TermKey.Append(key, unit.Stem);
        }

        return key;
    }

    private ref Node Find(ulong key)
    {
        var slot = Slot(key);
        while (_nodes[slot].Key != key && _nodes[slot].Key != 0)
            slot = (slot + 1) & _mask;
        return ref _nodes[slot];
    }

    private int Slot(ulong key) => (int)(key >> 17) & _mask;

    /// <summary>The node of a key, made where there is none.</summary>
    private ref Node FindOrAdd(ulong key)
    {
        if (_used * 2 > _nodes.Length) Grow();
        ref var node = ref Find(key);
        if (node.Key == 0) _used++;
        node.Key = key;
        return ref node;
    }

    private void Grow()
    {
        var old = _nodes;
        _nodes = new Node[old.Length * 2];
        _mask = _nodes.Length - 1;
        _used = 0;
        foreach (var node in old)
        {
            if (node.Key != 0) FindOrAdd(node.Key) = node;
        }
    }

    private void AddTerm(LexiconEntry term, UnitBuffer buffer, char[] folded)
    {
        Read(term.Text.Span, folded, Acronyms, buffer);
        var units = buffer.Units;
        for (var n = 1; n < units.Length; n++)
            FindOrAdd(PrefixKey(units[..n])).IsPrefix = true;
        ref var node = ref FindOrAdd(KeyOf(units));
        (node.IsTerm, node.Labels, node.Strength) = (true, term.Labels, term.Strength);
    }

    private static List<ulong> AcronymKeys(List<LexiconEntry> terms, UnitBuffer buffer, char[] folded)
    {
        var keys = new List<ulong>();
        var none = new AcronymSet([]);
        foreach (var entry in terms)
        {
            var term = entry.Text.Span;
            if (!HasTwoCapitals(term)) continue;
            Read(term, folded, none, buffer);
            foreach (var unit in buffer.Units)
            {
                if (unit.Kind == UnitKind.Word && UnitReader.IsAllCaps(term.Slice(unit.Start, unit.Length)))
                    keys.Add(UnitReader.AcronymKey(folded.AsSpan(unit.Start, unit.Length)));
            }
        }

        return keys;
    }

    /// <summary>Few terms can hold an acronym; the others are not read twice.</summary>
    private static bool HasTwoCapitals(ReadOnlySpan<char> term)
    {
        var capitals = 0;
        foreach (var c in term)
        {
            if (char.IsUpper(c) && ++capitals == 2) return true;
        }

        return false;
    }

    private static void Read(ReadOnlySpan<char> term, char[] room, AcronymSet acronyms, UnitBuffer buffer)
    {
        var folded = room.AsSpan(0, term.Length);
        TextFolding.Fold(term, folded);
        UnitReader.Read(term, folded, acronyms, buffer);
    }

    private record struct Node(ulong Key, ulong Labels, TermStrength Strength, bool IsTerm, bool IsPrefix);
}
