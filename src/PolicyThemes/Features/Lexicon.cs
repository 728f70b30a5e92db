using PolicyThemes.Text;

namespace PolicyThemes.Features;

/// <summary>All labelled terms, ready for longest-match look-up without allocation. Immutable.</summary>
/// <remarks>
/// <see cref="TermTable"/> holds every term and every beginning of a term by its 64-bit key; a look-up walks from the first unit to the
/// longest phrase that is still the beginning of a term. A single word is found by its singular, a phrase by the stems of its words, with
/// or without articles between them. The table also holds the pairs of words that normal and strong terms consist of.
/// </remarks>
internal sealed class Lexicon
{
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
        Table = new TermTable(terms.Count);
        var pairs = new PairCollector();
        foreach (var term in terms)
        {
            AddTerm(term, units, folded);
            if (term.Strength >= TermStrength.Normal) pairs.Add(units.Units, term.Labels);
        }

        pairs.AddTo(Table);
    }

    /// <summary>A lexicon whose table is already made.</summary>
    public Lexicon(int count, AcronymSet acronyms, TermTable table) => (Count, Acronyms, Table) = (count, acronyms, table);

    public AcronymSet Acronyms { get; }

    public TermTable Table { get; }

    /// <summary>Number of terms.</summary>
    public int Count { get; }

    /// <summary>Finds the longest term that starts at unit <paramref name="first"/>.</summary>
    /// <returns>False where no term starts.</returns>
    public bool TryMatch(ReadOnlySpan<TextUnit> units, int first, out TermMatch match)
    {
        var node = Table.Find(TermKey.Append(TermKey.Empty, units[first].Key));
        var (found, length) = (node, node.IsTerm ? 1 : 0);

        var key = TermKey.Append(TermKey.Empty, units[first].Stem);
        if (units[first].Stem != units[first].Key)
            node = Table.Find(key);
        for (var i = first + 1; node.IsPrefix && i < units.Length && units[i].Joined; i++)
        {
            if (units[i].Kind == UnitKind.Article) continue;
            key = TermKey.Append(key, units[i].Stem);
            node = Table.Find(key);
            if (node.IsTerm)
                (found, length) = (node, i - first + 1);
        }

        match = length == 0 ? default : new TermMatch(Table.LabelsOf(found), found.Class, first, length);
        return length > 0;
    }

    /// <summary>Whether two words are those of a term.</summary>
    /// <param name="key">The key of the two words.</param>
    /// <param name="labels">Bit i is set where the term speaks for label i.</param>
    public bool TryFindPair(ulong key, out ulong labels)
    {
        var node = Table.Find(key);
        labels = node.IsTerm ? Table.LabelsOf(node) : 0;
        return node.IsTerm;
    }

    /// <summary>Whether a term of two Han words begins with the one of this key.</summary>
    public bool IsBeginning(ulong key) => Table.Find(key).IsPrefix;

    /// <summary>The key that a term of these units is found by.</summary>
    public static ulong KeyOf(ReadOnlySpan<TextUnit> units)
    {
        if (units.Length == 1) return TermKey.Append(TermKey.Empty, units[0].Key);
        var key = TermKey.Append(TermKey.Empty, units[0].Stem);
        foreach (ref readonly var unit in units[1..])
        {
            if (unit.Kind != UnitKind.Article)
                key = TermKey.Append(key, unit.Stem);
        }

        return key;
    }

    private void AddTerm(LexiconEntry term, UnitBuffer buffer, char[] folded)
    {
        Read(term.Text.Span, folded, Acronyms, buffer);
        var units = buffer.Units;
        var key = TermKey.Append(TermKey.Empty, units.Length > 1 ? units[0].Stem : 0);
        for (var i = 1; i < units.Length; i++)
        {
            Table.MarkPrefix(key);
            if (units[i].Kind != UnitKind.Article)
                key = TermKey.Append(key, units[i].Stem);
        }

        Table.AddTerm(units.Length == 1 ? TermKey.Append(TermKey.Empty, units[0].Key) : key, term.Labels, (TermClass)term.Strength);
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
                if (unit.Kind is UnitKind.Word or UnitKind.Function && UnitReader.IsAllCaps(term.Slice(unit.Start, unit.Length)))
                    keys.Add(UnitReader.AcronymKey(unit.Key));
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
}
