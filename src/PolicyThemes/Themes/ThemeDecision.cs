namespace PolicyThemes.Themes;

/// <summary>From probabilities to themes.</summary>
internal static class ThemeDecision
{
    /// <summary>Bit i is set where label i carries: several, one or none.</summary>
    public static ulong Several(ReadOnlySpan<float> probabilities, ReadOnlySpan<float> thresholds)
    {
        var bits = 0UL;
        for (var i = 0; i < probabilities.Length; i++)
        {
            if (probabilities[i] >= thresholds[i])
                bits |= 1UL << i;
        }

        return bits;
    }

    /// <summary>The bit of the most probable label; the first of equals.</summary>
    public static ulong Exactly(ReadOnlySpan<float> probabilities) => 1UL << Largest(probabilities);

    /// <summary>Whether a probability lies within <paramref name="band"/> of its threshold, so that the answer could as well be another.</summary>
    public static bool IsCloseCall(ReadOnlySpan<float> probabilities, ReadOnlySpan<float> thresholds, float band)
    {
        for (var i = 0; i < probabilities.Length; i++)
        {
            if (Math.Abs(probabilities[i] - thresholds[i]) < band) return true;
        }

        return false;
    }

    private static int Largest(ReadOnlySpan<float> values)
    {
        var largest = 0;
        for (var i = 1; i < values.Length; i++)
        {
            if (values[i] > values[largest]) largest = i;
        }

        return largest;
    }
}
