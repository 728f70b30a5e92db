namespace PolicyThemes.Features;

/// <summary>The keys of all words of the lexicon that are written in capitals, and so match with their case only.</summary>
internal sealed class AcronymSet
{
    // Sorted: a frozen set would take longer to compile than to open a model.
    private readonly ulong[] _keys;

    public AcronymSet(IEnumerable<ulong> keys)
    {
        _keys = [.. keys.Distinct()];
        Array.Sort(_keys);
    }

    /// <summary>The keys, ascending.</summary>
    public IReadOnlyList<ulong> Keys => _keys;

    public bool Contains(ulong key) => Array.BinarySearch(_keys, key) >= 0;
}
