using System.Runtime.CompilerServices;

namespace PolicyThemes.Features;

/// <summary>
/// 64-bit keys of lexicon phrases: FNV-1a over characters for one unit (Fowler, Noll and Vo, 1991), and a multiplicative step
/// from a phrase to the phrase that is one unit longer.
/// </summary>
internal static class TermKey
{
    public const ulong Empty = 0xCBF29CE484222325;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Add(ulong key, char c) => (key ^ c) * 0x100000001B3;

    /// <summary>The key of the phrase <paramref name="phrase"/> followed by <paramref name="unit"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Append(ulong phrase, ulong unit)
    {
        var key = (phrase ^ unit) * 0x9E3779B97F4A7C15;
        return key ^ (key >> 29);
    }
}
