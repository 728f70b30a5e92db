namespace PolicyThemes.Training.Calibration;

/// <summary>Finds the probability from which on a label is right often enough.</summary>
internal static class ThresholdTuner
{
    /// <summary>The lowest threshold at which at least <paramref name="precision"/> of the given labels are right; 1 where there is none.</summary>
    public static float ForPrecision(ReadOnlySpan<float> probabilities, ReadOnlySpan<bool> gold, double precision)
    {
        var keys = probabilities.ToArray();
        var right = gold.ToArray();
        Array.Sort(keys, right);
        var threshold = 1f;
        var hits = 0;
        for (var i = keys.Length - 1; i >= 0; i--)
        {
            if (right[i]) hits++;
            if (i > 0 && keys[i - 1] == keys[i]) continue;
            if ((double)hits / (keys.Length - i) >= precision)
                threshold = (keys[i] + (i > 0 ? keys[i - 1] : 0)) / 2;
        }

        return threshold;
    }
}
