using System.Runtime.CompilerServices;

namespace PolicyThemes.Features;

/// <summary>
/// 64-bit keys of lexicon phrases: FNV-1a over characters for one unit (Fowler, Noll and Vo, 1991), and a multiplicative step
/// from a phrase to the phrase that is one unit longer.
/// </summary>
internal static class TermKey
{
    public const ulong Empty = 0xCBF29CE484222325;
    private const ulong PairMark = 0x2545F4914F6CDD1D;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Add(ulong key, char c) => (key ^ c) * 0x100000001B3;

    /// <summary>The key of the phrase <paramref name="phrase"/> followed by <paramref name="unit"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Append(ulong phrase, ulong unit)
    {
        var key = (phrase ^ unit) * 0x9E3779B97F4A7C15;
        return key ^ (key >> 29);
    }

    /// <summary>The stem of a word, ready for <see cref="OfPair"/>: sums of plain FNV hashes often meet.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Mix(ulong stem) => Append(Empty, stem);

    /// <summary>The key of two words, given by their mixed stems in either order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong OfPair(ulong first, ulong second) => Append(PairMark, first + second);

    /// <summary>The key of a pair of Han words that begins with these two characters.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong BeginPair(ulong first, ulong second) => Append(Append(PairMark, first), second);
}
