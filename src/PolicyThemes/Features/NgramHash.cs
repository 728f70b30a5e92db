using System.Numerics;
using System.Runtime.CompilerServices;

namespace PolicyThemes.Features;

/// <summary>
/// MurmurHash3 (x86, 32 bits; Austin Appleby, 2011) over a sequence of 32-bit values, taken one at a time, so that the hash of an
/// n-gram continues the hash of its first n-1 members.
/// </summary>
internal static class NgramHash
{
    /// <summary>The part of a step that depends on the value alone.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Scramble(uint value) => BitOperations.RotateLeft(value * 0xCC9E2D51u, 15) * 0x1B873593u;

    /// <summary>Takes one scrambled value into the state.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Step(uint state, uint scrambled) => (BitOperations.RotateLeft(state ^ scrambled, 13) * 5) + 0xE6546B64u;

    /// <summary>The hash of <paramref name="count"/> values that led to <paramref name="state"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Finish(uint state, int count)
    {
        var h = state ^ (uint)(count * sizeof(uint));
        h ^= h >> 16;
        h *= 0x85EBCA6Bu;
        h ^= h >> 13;
        h *= 0xC2B2AE35u;
        return h ^ (h >> 16);
    }
}
