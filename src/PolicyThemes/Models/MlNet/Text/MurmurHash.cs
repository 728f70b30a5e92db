using System.Numerics;

namespace PolicyThemes.Models.MlNet.Text;

/// <summary>
/// ML.NET's hash functions: MurmurHash3 (Appleby 2011) over numbers, and two forms of it over UTF-16 text that differ from it, and from
/// each other, for text that is not ASCII.
/// </summary>
internal static class MurmurHash
{
    public static uint Round(uint hash, uint value)
    {
        hash = BitOperations.RotateLeft(hash ^ Scramble(value), 13);
        return (hash * 5) + 0xE6546B64;
    }

    public static uint Mix(uint hash)
    {
        hash = (hash ^ (hash >> 16)) * 0x85EBCA6B;
        hash = (hash ^ (hash >> 13)) * 0xC2B2AE35;
        return hash ^ (hash >> 16);
    }

    public static uint Sequence(uint seed, ReadOnlySpan<uint> values)
    {
        foreach (var value in values)
            seed = Round(seed, value);
        return Mix(Round(seed, (uint)values.Length));
    }

    /// <summary>The hash of ML.NET 1.5 and later.</summary>
    public static uint Text(uint hash, ReadOnlySpan<char> text)
    {
        var current = 0UL;
        var bits = 0;
        var length = 0u;
        foreach (var c in text)
        {
            bits += Append(ref current, c, bits, reorder: true);
            Drain(ref hash, ref current, ref bits, ref length);
        }

        var tail = (int)(length += (uint)bits / 8) & 3;
        if (tail > 0) hash ^= Scramble((uint)current & ((1u << (8 * tail)) - 1));
        return Mix(hash ^ length);
    }

    /// <summary>The hash of ML.NET 1.0 to 1.4.</summary>
    public static uint OldText(uint hash, ReadOnlySpan<char> text)
    {
        var current = 0UL;
        var bits = 0;
        var length = 0u;
        foreach (var c in text)
        {
            bits += Append(ref current, c, bits, reorder: false);
            Drain(ref hash, ref current, ref bits, ref length);
        }

        if (bits > 0)
        {
            hash = Round(hash, (uint)current);
            length += (uint)bits / 8;
        }

        return Mix(Round(hash, length));
    }

    /// <summary>
    /// Adds the UTF-8 bytes of a unit. The reordering acts on all bytes that wait, not only on the new ones: a defect of ML.NET that its
    /// models depend on. Surrogates count as units of their own.
    /// </summary>
    private static int Append(ref ulong current, char c, int bits, bool reorder)
    {
        if (c <= 0x7F)
        {
            current |= (ulong)c << bits;
            return 8;
        }

        if (c <= 0x7FF)
        {
            current |= (ulong)(0xC080u | ((uint)c << 2 & 0x1F00) | (c & 0x3Fu)) << bits;
            if (reorder) current = (current & 0xFF) << 8 | current >> 8;
            return 16;
        }

        current |= (ulong)(0xE08080u | ((uint)c << 4 & 0xF0000) | ((uint)c << 2 & 0x3F00) | (c & 0x3Fu)) << bits;
        if (reorder) current = (current & 0xFF) << 16 | (current >> 8 & 0xFF) << 8 | current >> 16;
        return 24;
    }

    private static void Drain(ref uint hash, ref ulong current, ref int bits, ref uint length)
    {
        if (bits < 32) return;
        hash = Round(hash, (uint)current);
        current >>= 32;
        bits -= 32;
        length += 4;
    }

    private static uint Scramble(uint value) => BitOperations.RotateLeft(value * 0xCC9E2D51, 15) * 0x1B873593;
}
