using System.Numerics;

namespace PolicyThemes;

/// <summary>A set of themes, possibly empty: the answer of the span API. A value; safe from any thread.</summary>
public readonly record struct ThemeSet
{
    private readonly ulong _bits;

    internal ThemeSet(ulong bits) => _bits = bits;

    /// <summary>Number of themes in the set, 0 to 64.</summary>
    public int Count => BitOperations.PopCount(_bits);

    /// <summary>Whether the sentence carries no theme.</summary>
    public bool IsNone => _bits == 0;

    internal ulong Bits => _bits;

    /// <summary>Whether the theme at <paramref name="index"/> of <see cref="ThemeClassifier.Labels"/> is in the set.</summary>
    /// <param name="index">0 to 63.</param>
    public bool Contains(int index) => index is >= 0 and < 64 && (_bits >> index & 1) != 0;
}
