namespace PolicyThemes.Models.MlNet.Text;

/// <summary>All n-grams of a list of keys, in the order of ML.NET.</summary>
/// <param name="length">Most keys in an n-gram.</param>
/// <param name="skips">Most keys that may be left out inside one.</param>
internal sealed class NgramWindows(int length, int skips)
{
    public const int MaxLength = 10;

    /// <summary>Takes an n-gram.</summary>
    public delegate void Sink(ReadOnlySpan<uint> ngram);

    /// <param name="keys">The keys.</param>
    /// <param name="keyCount">The largest key; one beyond it counts as 0.</param>
    /// <param name="sink">Takes every n-gram.</param>
    public void ForEach(uint[] keys, ulong keyCount, Sink sink)
    {
        Span<uint> ngram = stackalloc uint[MaxLength];
        for (var first = 0; first < keys.Length; first++)
        {
            ngram[0] = Key(keys, first, keyCount);
            sink(ngram[..1]);
            Extend(keys, keyCount, first, ngram, 1, skips, sink);
        }
    }

    private void Extend(uint[] keys, ulong keyCount, int last, Span<uint> ngram, int count, int left, Sink sink)
    {
        if (count == length) return;
        for (var next = last + 1; next < keys.Length && next - last - 1 <= left; next++)
        {
            ngram[count] = Key(keys, next, keyCount);
            sink(ngram[..(count + 1)]);
            Extend(keys, keyCount, next, ngram, count + 1, left - (next - last - 1), sink);
        }
    }

    private static uint Key(uint[] keys, int i, ulong keyCount) => keys[i] <= keyCount ? keys[i] : 0;
}
