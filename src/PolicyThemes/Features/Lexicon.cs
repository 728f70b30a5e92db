using PolicyThemes.Text;

namespace PolicyThemes.Features;

/// <summary>All labelled terms, ready for longest-match look-up without allocation. Immutable.</summary>
/// <remarks>
/// An open-addressing hash table holds every term and every beginning of a term by its 64-bit key; a look-up walks from the
/// first unit to the longest phrase that is still the beginning of a term.
/// </remarks>
internal sealed class Lexicon
{
    private readonly Node[] _nodes;
    private readonly int _mask;

    public Lexicon(IReadOnlyList<LexiconTerm> terms)
    {
        Count = terms.Count;
        Acronyms = new AcronymSet(terms.SelectMany(term => AcronymKeys(term.Text)));
        var nodes = new Dictionary<ulong, Node>();
        var units = new UnitBuffer();
        foreach (var term in terms)
            AddTerm(nodes, term, units);

        _nodes = new Node[System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, nodes.Count * 2))];
        _mask = _nodes.Length - 1;
        foreach (var node in nodes.Values)
            _nodes[FreeSlot(node.Key)] = node;
    }

    public AcronymSet Acronyms { get; }

    /// <summary>Number of terms.</summary>
    public int Count { get; }

    /// <summary>Finds the longest term that starts at unit <paramref name="first"/>.</summary>
    /// <returns>False where no term starts.</returns>
    public bool TryMatch(ReadOnlySpan<TextUnit> units, int first, out TermMatch match)
    {
        match = default;
        var key = TermKey.Empty;
        for (var i = first; i < units.Length && (i == first || units[i].Joined); i++)
        {
            key = TermKey.Append(key, units[i].Key);
            ref readonly var node = ref Find(key);
            if (node.Key != key) break;
            if (node.IsTerm)
                match = new TermMatch(node.Labels, node.Strength, first, i - first + 1);
            if (!node.IsPrefix) break;
        }

        return match.Units > 0;
    }

    private ref readonly Node Find(ulong key)
    {
        var slot = Slot(key);
        while (_nodes[slot].Key != key && _nodes[slot].Key != 0)
            slot = (slot + 1) & _mask;
        return ref _nodes[slot];
    }

    private int Slot(ulong key) => (int)(key >> 17) & _mask;

    private int FreeSlot(ulong key)
    {
        var slot = Slot(key);
        while (_nodes[slot].Key != 0)
            slot = (slot + 1) & _mask;
        return slot;
    }

    private void AddTerm(Dictionary<ulong, Node> nodes, LexiconTerm term, UnitBuffer buffer)
    {
        UnitReader.Read(term.Text, TextFolding.Fold(term.Text), Acronyms, buffer);
        var key = TermKey.Empty;
        for (var i = 0; i < buffer.Units.Length; i++)
        {
            key = TermKey.Append(key, buffer.Units[i].Key);
            var isLast = i == buffer.Units.Length - 1;
            nodes.TryGetValue(key, out var node);
            node.Key = key;
            node.IsPrefix |= !isLast;
            if (isLast)
                node = node with { IsTerm = true, Labels = term.Labels, Strength = term.Strength };
            nodes[key] = node;
        }
    }

    private static IEnumerable<ulong> AcronymKeys(string term)
    {
        var folded = TextFolding.Fold(term);
        var buffer = new UnitBuffer();
        UnitReader.Read(term, folded, new AcronymSet([]), buffer);
        foreach (var unit in buffer.Units.ToArray())
        {
            if (unit.Kind == UnitKind.Word && UnitReader.IsAllCaps(term.AsSpan(unit.Start, unit.Length)))
                yield return UnitReader.AcronymKey(folded.AsSpan(unit.Start, unit.Length));
        }
    }

    private record struct Node(ulong Key, ulong Labels, TermStrength Strength, bool IsTerm, bool IsPrefix);
}
