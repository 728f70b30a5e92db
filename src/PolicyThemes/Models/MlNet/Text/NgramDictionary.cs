using System.Runtime.InteropServices;

namespace PolicyThemes.Models.MlNet.Text;

/// <summary>The n-grams that a model knows, and the slot of each. Immutable once filled.</summary>
internal sealed class NgramDictionary
{
    private readonly Dictionary<string, int> _slots = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public NgramDictionary() => _lookup = _slots.GetAlternateLookup<ReadOnlySpan<char>>();

    public int Count => _slots.Count;

    /// <summary>Adds an n-gram in the next slot; false where it is known.</summary>
    public bool TryAdd(ReadOnlySpan<uint> ngram) => _lookup.TryAdd(MemoryMarshal.Cast<uint, char>(ngram), _slots.Count);

    public bool TryFind(ReadOnlySpan<uint> ngram, out int slot) => _lookup.TryGetValue(MemoryMarshal.Cast<uint, char>(ngram), out slot);
}
