using System.Numerics;

using System.Runtime.CompilerServices;
namespace PolicyThemes.Features;

/// <summary>An open-addressing hash table from the keys of terms, and of their beginnings, to what is known of them.</summary>
/// <remarks>Keys stand by themselves, so that a look-up that finds nothing, as most do, touches eight bytes.</remarks>
internal sealed class TermTable
{
    private readonly Dictionary<ulong, int> _labelSets = [];
    private readonly List<ulong> _labels = [];
    private ulong[] _keys;
    private TermNode[] _nodes;
    private int _mask;
    private int _used;

    /// <param name="terms">About how many terms will be added.</param>
    public TermTable(int terms)
    {
        var capacity = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(4, terms * 2));
        (_keys, _nodes, _mask) = (new ulong[capacity], new TermNode[capacity], capacity - 1);
    }

    /// <summary>What is known of a key; the default where it is unknown.</summary>
    public TermNode Find(ulong key)
    {
        var keys = _keys;
        var slot = Slot(key);
        while (true)
        {
            var found = keys[slot];
            if (found == key) return _nodes[slot];
            if (found == 0) return default;
            slot = (slot + 1) & _mask;
        }
    }

    /// <summary>The labels of a term; bit i is set for label i.</summary>
    public ulong LabelsOf(TermNode term) => _labels[term.LabelSet];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void MarkPrefix(ulong key)
    {
        ref var node = ref FindOrAdd(key);
        node = node.AsPrefix();
    }

    /// <summary>Adds a term, or says something else of it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void AddTerm(ulong key, ulong labels, TermStrength strength)
    {
        if (!_labelSets.TryGetValue(labels, out var set))
        {
            _labelSets.Add(labels, set = _labels.Count);
            _labels.Add(labels);
        }

        ref var node = ref FindOrAdd(key);
        node = node.AsTerm(set, strength);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private ref TermNode FindOrAdd(ulong key)
    {
        if (_used * 4L > _keys.Length * 3L) Grow();
        var slot = Slot(key);
        while (_keys[slot] != key && _keys[slot] != 0)
            slot = (slot + 1) & _mask;
        if (_keys[slot] == 0) _used++;
        _keys[slot] = key;
        return ref _nodes[slot];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Grow()
    {
        var (keys, nodes) = (_keys, _nodes);
        (_keys, _nodes, _mask, _used) = (new ulong[keys.Length * 2], new TermNode[keys.Length * 2], (keys.Length * 2) - 1, 0);
        for (var slot = 0; slot < keys.Length; slot++)
        {
            if (keys[slot] != 0) FindOrAdd(keys[slot]) = nodes[slot];
        }
    }

    private int Slot(ulong key) => (int)(key >> 17) & _mask;
}
