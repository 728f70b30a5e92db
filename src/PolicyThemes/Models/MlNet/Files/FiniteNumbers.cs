using System.Numerics;
using System.Runtime.InteropServices;

namespace PolicyThemes.Models.MlNet.Files;

/// <summary>Finds infinite numbers and such as are none, many at a time.</summary>
internal static class FiniteNumbers
{
    private const uint Exponent = 0x7F800000;

    public static bool AreAll(ReadOnlySpan<float> values)
    {
        var vectors = MemoryMarshal.Cast<float, Vector<uint>>(values);
        var exponent = new Vector<uint>(Exponent);
        var found = Vector<uint>.Zero;
        foreach (var vector in vectors)
            found |= Vector.Equals(vector & exponent, exponent);
        if (found != Vector<uint>.Zero) return false;

        foreach (var value in values[(vectors.Length * Vector<uint>.Count)..])
        {
            if (!float.IsFinite(value)) return false;
        }

        return true;
    }
}
