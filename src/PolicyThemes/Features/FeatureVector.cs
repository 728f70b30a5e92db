using System.Numerics;
using System.Runtime.CompilerServices;

namespace PolicyThemes.Features;

/// <summary>
/// The features of one sentence: distinct n-gram slots, which share one value, and term slots with values of their own. Reused from
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
    private int[] _slots = new int[1024];
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
        _terms = 0;
        Array.Clear(_termCounts);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddNgram(uint hash)
    {
        var slot = (int)(hash & _mask);
        ref var word = ref _seen[slot >> 6];
        var bit = 1UL << (slot & 63);
        var isNew = (word & bit) == 0;
        word |= bit;
        if ((uint)_count >= (uint)_slots.Length) Grow();

        // Written even when it is not new and then not counted: a branch here would be guessed wrong often.
        _slots[_count] = slot;
        _count += isNew ? 1 : 0;
    }

    public void AddTerm(in TermMatch match)
    {
        if (match.Labels == 0)
            _termCounts[_layout.NoneCounter(match.Strength)]++;
        for (var labels = match.Labels; labels != 0; labels &= labels - 1)
            _termCounts[FeatureLayout.Counter(BitOperations.TrailingZeroCount(labels), match.Strength)]++;
    }

    /// <summary>Turns the counted terms into values; called once, after the last feature.</summary>
    public void Complete()
    {
        for (var counter = 0; counter < _termCounts.Length; counter++)
        {
            if (_termCounts[counter] == 0) continue;
            SetTerm(_layout.PresenceSlot(counter), 1);
            SetTerm(_layout.CountSlot(counter), MathF.Log2(1 + _termCounts[counter]));
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow() => Array.Resize(ref _slots, _slots.Length * 2);

    private void SetTerm(int slot, float value)
    {
        _termSlots[_terms] = slot;
        _termValues[_terms++] = value;
    }
}
