namespace PolicyThemes.Features;

/// <summary>A growing list of units, and of the terms that they belong to; reused from sentence to sentence.</summary>
internal sealed class UnitBuffer
{
    /// <summary>In <see cref="Terms"/>: the unit belongs to no term.</summary>
    public const int NoTerm = -1;

    private TextUnit[] _units = new TextUnit[128];
    private int[] _terms = new int[128];
    private int _count;

    public ReadOnlySpan<TextUnit> Units => _units.AsSpan(0, _count);

    /// <summary>Room for the term that each unit belongs to, told by the index of the term's first unit.</summary>
    public Span<int> Terms => _terms.AsSpan(0, _count);

    public void Clear() => _count = 0;

    public void Add(in TextUnit unit)
    {
        if (_count == _units.Length)
        {
            Array.Resize(ref _units, _count * 2);
            Array.Resize(ref _terms, _count * 2);
        }

        _units[_count++] = unit;
    }
}
