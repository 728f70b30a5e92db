using System.Collections.Frozen;

namespace PolicyThemes.Features;

/// <summary>The keys of all words of the lexicon that are written in capitals, and so match with their case only.</summary>
internal sealed class AcronymSet(IEnumerable<ulong> keys)
{
    private readonly FrozenSet<ulong> _keys = keys.ToFrozenSet();

    public IReadOnlyCollection<ulong> Keys => _keys;

    public bool Contains(ulong key) => _keys.Contains(key);
}
