namespace PolicyThemes.Features;

/// <summary>The buffers that one call needs; reused by later calls.</summary>
internal sealed class FeatureScratch(FeatureLayout layout)
{
    private char[] _folded = new char[1024];

    public UnitBuffer Units { get; } = new();

    public FeatureVector Vector { get; } = new(layout);

    /// <summary>Room for a folded text of <paramref name="length"/> UTF-16 units.</summary>
    public Span<char> Folded(int length)
    {
        if (_folded.Length < length)
            _folded = new char[Math.Max(length, (int)Math.Min(_folded.Length * 2L, Array.MaxLength))];
        return _folded.AsSpan(0, length);
    }
}
