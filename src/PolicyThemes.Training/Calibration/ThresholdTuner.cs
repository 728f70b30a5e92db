namespace PolicyThemes.Training.Calibration;

/// <summary>Finds the probability from which on a label is given.</summary>
internal static class ThresholdTuner
{
    /// <summary>
    /// The threshold of largest F1 (Lipton, Elkan and Naryanaswamy 2014), smoothed: among thresholds whose F1 comes within
    /// <paramref name="slack"/> of the best one, the middle of them, since the best of few rows is a matter of luck.
    /// </summary>
    public static float ForF1(ReadOnlySpan<float> probabilities, ReadOnlySpan<bool> gold, double slack = 0.002)
    {
        var curve = F1Curve(probabilities, gold);
        var best = curve.Max(point => point.F1);
        var good = curve.Where(point => point.F1 >= best - slack).Select(point => point.Threshold).ToArray();
        return best == 0 ? 0.5f : (good.Min() + good.Max()) / 2;
    }

    /// <summary>The lowest threshold at which at least <paramref name="precision"/> of the given labels are right; 1 where there is none.</summary>
    public static float ForPrecision(ReadOnlySpan<float> probabilities, ReadOnlySpan<bool> gold, double precision)
    {
        var threshold = 1f;
        foreach (var point in F1Curve(probabilities, gold))
        {
            if (point.Precision >= precision) threshold = Math.Min(threshold, point.Threshold);
        }

        return threshold;
    }

    private static List<(float Threshold, double F1, double Precision)> F1Curve(ReadOnlySpan<float> probabilities, ReadOnlySpan<bool> gold)
    {
        var order = Enumerable.Range(0, probabilities.Length).ToArray();
        var keys = probabilities.ToArray();
        Array.Sort(keys, order);
        Array.Reverse(keys);
        Array.Reverse(order);

        var positives = gold.Count(true);
        var points = new List<(float, double, double)>();
        var hits = 0;
        for (var i = 0; i < order.Length; i++)
        {
            if (gold[order[i]]) hits++;
            if (i + 1 < order.Length && keys[i + 1] == keys[i]) continue;
            var next = i + 1 < order.Length ? keys[i + 1] : 0;
            points.Add(((keys[i] + next) / 2, 2.0 * hits / (i + 1 + positives), (double)hits / (i + 1)));
        }

        return points;
    }
}
