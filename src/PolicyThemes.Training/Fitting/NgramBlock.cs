namespace PolicyThemes.Training.Fitting;

/// <summary>The n-grams of some neighbouring rows, four bytes each, since all of a row have one value; in memory or in a file.</summary>
internal sealed class NgramBlock
{
    private readonly ScratchFile? _scratch;
    private readonly long _place;

    /// <param name="slots">The slots of all rows, one row after the other.</param>
    /// <param name="ends">For every row where its slots end.</param>
    /// <param name="values">For every row the value of each of its slots.</param>
    /// <param name="scratch">Takes the slots, so that they need no memory; null to keep them.</param>
    public NgramBlock(ReadOnlySpan<int> slots, int[] ends, float[] values, ScratchFile? scratch)
    {
        (Ends, Values, _scratch) = (ends, values, scratch);
        if (scratch is null)
            Kept = slots.ToArray();
        else
            _place = scratch.Append(slots);
    }

    /// <summary>The slots of all rows; null where they stand in a file.</summary>
    public int[]? Kept { get; }

    public int[] Ends { get; }

    public float[] Values { get; }

    /// <summary>The slots of all rows, from memory or from the file.</summary>
    /// <param name="buffer">Takes them where they stand in a file.</param>
    public Span<int> Load(int[] buffer)
    {
        if (Kept is not null) return Kept;
        var slots = buffer.AsSpan(0, Ends[^1]);
        _scratch!.Read(_place, slots);
        return slots;
    }

    /// <summary>Gives every slot another number.</summary>
    /// <param name="numbers">The number of each slot.</param>
    /// <param name="buffer">Room for the slots where they stand in a file.</param>
    public void Renumber(int[] numbers, int[] buffer)
    {
        var slots = Load(buffer);
        foreach (ref var slot in slots)
            slot = numbers[slot];
        _scratch?.Write(_place, slots);
    }
}
