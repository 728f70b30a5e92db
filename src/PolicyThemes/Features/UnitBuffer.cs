namespace PolicyThemes.Features;

/// <summary>A growing list of units that is reused from sentence to sentence.</summary>
internal sealed class UnitBuffer
{
    private TextUnit[] _units = new TextUnit[128];
    private int _count;

    public ReadOnlySpan<TextUnit> Units => _units.AsSpan(0, _count);

    public void Clear() => _count = 0;

    public void Add(in TextUnit unit)
    {
        if (_count == _units.Length)
            Array.Resize(ref _units, _count * 2);
        _units[_count++] = unit;
    }
}
