using System.Numerics;
using System.Runtime.CompilerServices;

namespace PolicyThemes.Features;

/// <summary>An open-addressing hash table from the keys of terms, and of their beginnings, to what is known of them.</summary>
/// <remarks>
/// The upper 48 bits of a key decide: of 220,000 keys, one look-up in a thousand million finds a stranger. The lower 16 bits of an entry hold the
/// <see cref="TermNode"/>: what a look-up waits for is memory. Most look-ups find nothing, and a filter of one bit a key (Bloom 1970, with one hash)
/// ends nine in ten of these in or near the second cache. The upper bits of a key choose the slot, so that sorted keys fill the table in its order.
/// </remarks>
internal sealed class TermTable
{
    /// <summary>Low bits of a key that are not looked at.</summary>
    public const int UnusedBits = 16;

    /// <summary>Slots in a row without a free one, which a look-up may walk through; at three quarters full some hundreds come about by chance (Knuth, volume 3, 6.4).</summary>
    private const int LongestRun = 2048;
    private const int FilterBitsPerSlot = 8;
    private const ulong UsedBits = ulong.MaxValue << UnusedBits;

    private readonly List<ulong> _labelSets;
    private readonly Dictionary<ulong, int> _setIndices = [];
    private ulong[] _filter = [];
    private ulong[] _entries = [];
    private int _shift;
    private int _mask;
    private int _used;

    /// <param name="terms">About how many terms will be added.</param>
    public TermTable(int terms)
    {
        _labelSets = [];
        Allocate(terms * 2L);
    }

    private TermTable(ReadOnlySpan<ulong> keys, IEnumerable<ulong> labelSets)
    {
        _labelSets = [.. labelSets];
        Allocate(keys.Length * 4L / 3 + 1);
    }

    /// <summary>Makes a table of keys that may come from a stranger.</summary>
    /// <param name="keys">Ascending keys, used bits alone.</param>
    /// <param name="nodes">What is known of each.</param>
    /// <param name="labelSets">The sets of labels that terms have.</param>
    /// <returns>Null where so many keys want the same slots that look-ups would be slow, as no real terms do.</returns>
    public static TermTable? TryCreate(ReadOnlySpan<ulong> keys, ReadOnlySpan<TermNode> nodes, IEnumerable<ulong> labelSets)
    {
        var table = new TermTable(keys, labelSets);
        return table.Fill(keys, nodes) ? table : null;
    }

    /// <summary>The different sets of labels in the order in which they came.</summary>
    public IReadOnlyList<ulong> LabelSets => _labelSets;

    /// <summary>What is known of a key; the default where it is unknown.</summary>
    public TermNode Find(ulong key)
    {
        key &= UsedBits;
        var bit = FilterBit(key);
        if ((_filter[bit >> 6] >> (int)bit & 1) == 0) return default;
        var entries = _entries;
        var slot = Slot(key);
        while (true)
        {
            var entry = entries[slot];
            if (KeyOf(entry) == key) return NodeOf(entry);
            if (entry == 0) return default;
            slot = (slot + 1) & _mask;
        }
    }

    /// <summary>The labels of a term; bit i is set for label i.</summary>
    public ulong LabelsOf(TermNode term) => _labelSets[term.LabelSet];

    /// <summary>All keys, ascending, with what is known of them.</summary>
    public List<(ulong Key, TermNode Node)> Sorted() =>
        [.. _entries.Where(entry => entry != 0).Order().Select(entry => (KeyOf(entry), NodeOf(entry)))];

    public void MarkPrefix(ulong key)
    {
        ref var entry = ref FindOrAdd(key & UsedBits);
        entry = Entry(KeyOf(entry), NodeOf(entry).AsPrefix());
    }

    /// <summary>Adds a term, or says something else of it.</summary>
    /// <exception cref="ArgumentException">There are more different sets of labels than a node can tell apart.</exception>
    public void AddTerm(ulong key, ulong labels, TermClass @class)
    {
        if (!_setIndices.TryGetValue(labels, out var set))
        {
            if (_labelSets.Count == TermNode.MaxLabelSets)
                throw new ArgumentException($"terms with more than {TermNode.MaxLabelSets} different sets of labels; expected at most so many. Give fewer labels to each term.");
            _setIndices.Add(labels, set = _labelSets.Count);
            _labelSets.Add(labels);
        }

        ref var entry = ref FindOrAdd(key & UsedBits);
        entry = Entry(KeyOf(entry), NodeOf(entry).AsTerm(set, @class));
    }

    private ref ulong FindOrAdd(ulong key)
    {
        if ((_used + 1) * 4L > _entries.Length * 3L) Grow();
        var slot = Slot(key);
        while (_entries[slot] != 0)
        {
            if (KeyOf(_entries[slot]) == key) return ref _entries[slot];
            slot = (slot + 1) & _mask;
        }

        _used++;
        Mark(key);
        _entries[slot] = key;
        return ref _entries[slot];
    }

    private void Grow()
    {
        var old = _entries;
        Allocate(old.Length * 2L);
        foreach (var entry in old)
        {
            if (entry != 0) FindOrAdd(KeyOf(entry)) = entry;
        }
    }

    private void Allocate(long capacity)
    {
        var slots = BitOperations.RoundUpToPowerOf2((ulong)Math.Max(4, capacity));
        (_entries, _used) = (new ulong[slots], 0);
        (_mask, _shift) = ((int)slots - 1, 64 - BitOperations.Log2(slots));
        _filter = new ulong[Math.Max(1, slots * FilterBitsPerSlot / 64)];
    }

    /// <summary>Since the keys ascend, the first free slot of one is its own or the one behind the key before: nothing is searched.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // runs once, and a program waits for it
    private bool Fill(ReadOnlySpan<ulong> keys, ReadOnlySpan<TermNode> nodes)
    {
        var (last, run) = (-1, 0);
        for (var i = 0; i < keys.Length; i++)
        {
            var slot = Math.Max(Slot(keys[i]), last + 1);
            run = slot == last + 1 ? run + 1 : 1;
            if (run > LongestRun) return false;
            last = slot;
            if (last > _mask)
            {
                FindOrAdd(keys[i]) = Entry(keys[i], nodes[i]);
                continue;
            }

            Mark(keys[i]);
            _entries[last] = Entry(keys[i], nodes[i]);
            _used++;
        }

        return true;
    }

    private void Mark(ulong key)
    {
        var bit = FilterBit(key);
        _filter[bit >> 6] |= 1UL << (int)bit;
    }

    /// <summary>The lowest used bits of a key choose its bit in the filter, the highest its slot.</summary>
    private uint FilterBit(ulong key) => (uint)(key >> UnusedBits) & (uint)((_filter.Length * 64) - 1);

    private int Slot(ulong key) => (int)(key >> _shift);

    private static ulong Entry(ulong key, TermNode node) => key | (uint)node.Bits;

    private static ulong KeyOf(ulong entry) => entry & UsedBits;

    private static TermNode NodeOf(ulong entry) => TermNode.FromBits((int)(entry & ~UsedBits));
}
