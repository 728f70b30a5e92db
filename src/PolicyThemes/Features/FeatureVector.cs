using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace PolicyThemes.Features;

/// <summary>
/// The features of one sentence: distinct n-gram slots (pairs of words among them), which share one value, and term slots with values of their own. Reused from
/// sentence to sentence; belongs to one thread at a time.
/// </summary>
internal sealed class FeatureVector(FeatureLayout layout)
{
    private readonly FeatureLayout _layout = layout;
    private readonly uint _mask = (uint)(layout.NgramSlots - 1);
    private readonly ulong[] _seen = new ulong[layout.NgramSlots / 64];
    private readonly int[] _termCounts = new int[layout.TermCounters];
    private readonly int[] _termSlots = new int[layout.TermCounters * 2];
    private readonly float[] _termValues = new float[layout.TermCounters * 2];
    private uint[] _hashes = new uint[1024];
    private int[] _slots = new int[1024];
    private int _hashed;
    private int _count;
    private int _terms;

    /// <summary>Distinct n-gram slots in the order in which they came.</summary>
    public ReadOnlySpan<int> NgramSlots => _slots.AsSpan(0, _count);

    /// <summary>The value of every n-gram slot: 1 / sqrt(their number), or 0 where there is none.</summary>
    public float NgramValue => _count == 0 ? 0 : 1 / MathF.Sqrt(_count);

    /// <summary>Term slots that are not zero, ascending.</summary>
    public ReadOnlySpan<int> TermSlots => _termSlots.AsSpan(0, _terms);

    /// <summary>The values of <see cref="TermSlots"/>.</summary>
    public ReadOnlySpan<float> TermValues => _termValues.AsSpan(0, _terms);

    public void Clear()
    {
        foreach (var slot in NgramSlots)
            _seen[slot >> 6] = 0;
        _count = 0;
        _hashed = 0;
        _terms = 0;
        Array.Clear(_termCounts);
    }

    /// <summary>Takes one n-gram; whether its slot is a new one is found out later, for all of them in one loop.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddNgram(uint hash)
    {
        var hashes = _hashes;
        var count = _hashed;
        if ((uint)count >= (uint)hashes.Length) hashes = Grow();
        hashes[count] = hash;
        _hashed = count + 1;
    }

    public void AddTerm(in TermMatch match)
    {
        if (match.Labels == 0)
            AddTerm(_layout.NoneCounter(match.Class), match.Class);
        for (var labels = match.Labels; labels != 0; labels &= labels - 1)
            AddTerm(FeatureLayout.Counter(BitOperations.TrailingZeroCount(labels), match.Class), match.Class);
    }

    private void AddTerm(int counter, TermClass @class)
    {
        for (var i = counter - (@class - FeatureLayout.Weakest(@class)); i <= counter; i++)
            _termCounts[i]++;
    }

    /// <summary>Turns the counted terms into values; called once, after the last feature: keeps distinct n-gram slots.</summary>
    public void Complete()
    {
        KeepDistinctSlots();
        for (var counter = 0; counter < _termCounts.Length; counter++)
        {
            if (_termCounts[counter] == 0) continue;
            SetTerm(_layout.PresenceSlot(counter), 1);
            SetTerm(_layout.CountSlot(counter), MathF.Log2(1 + _termCounts[counter]));
        }
    }

    private void KeepDistinctSlots()
    {
        if (_slots.Length < _hashed) _slots = new int[_hashes.Length];
        ref var seen = ref MemoryMarshal.GetArrayDataReference(_seen);
        ref var slots = ref MemoryMarshal.GetArrayDataReference(_slots);
        var count = 0;
        foreach (var hash in _hashes.AsSpan(0, _hashed))
        {
            var slot = hash & _mask;
            ref var word = ref Unsafe.Add(ref seen, slot >> 6);
            var bit = 1UL << (int)(slot & 63);

            // Written even when it is not new and then not counted: a branch here would be guessed wrong often.
            Unsafe.Add(ref slots, count) = (int)slot;
            count += (word & bit) == 0 ? 1 : 0;
            word |= bit;
        }

        _count = count;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private uint[] Grow()
    {
        Array.Resize(ref _hashes, _hashes.Length * 2);
        return _hashes;
    }

    private void SetTerm(int slot, float value)
    {
        _termSlots[_terms] = slot;
        _termValues[_terms++] = value;
    }
}
