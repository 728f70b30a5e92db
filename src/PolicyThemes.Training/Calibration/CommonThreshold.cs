namespace PolicyThemes.Training.Calibration;

/// <summary>
/// The thresholds of largest F1 (Lipton, Elkan and Naryanaswamy 2014), in whole percents: one for all labels, because calibrated probabilities mean the
/// same for each, and which threshold of a single label comes out best is much a matter of luck. A label that would lose by it keeps away as far as it must.
/// </summary>
internal static class CommonThreshold
{
    private const int Percents = 100;

    /// <summary>
    /// The lowest threshold whose mean F1 is less than this below the best is taken: a statement wrongly left without its label is lost to whoever
    /// looks for the label, a false alarm costs a glance.
    /// </summary>
    private const double MacroSlack = 0.001;

    /// <summary>F1 that a label may lose by sharing the threshold of all.</summary>
    private const double LabelSlack = 0.01;

    /// <summary>The threshold of every label, 0.01 to 0.99.</summary>
    /// <param name="curves">For every label its <see cref="F1Curve"/>.</param>
    public static float[] Tune(IReadOnlyList<double[]> curves)
    {
        if (curves.Count == 0) return [];
        double[] macro = [.. Enumerable.Range(0, Percents).Select(percent => curves.Average(curve => curve[percent]))];
        var common = Within(macro, MacroSlack).First();
        return [.. curves.Select(curve => Within(curve, LabelSlack).MinBy(percent => Math.Abs(percent - common)) / (float)Percents)];
    }

    /// <summary>F1 at every percent: a statement is given the label from that probability on.</summary>
    public static double[] F1Curve(ReadOnlySpan<float> probabilities, ReadOnlySpan<bool> gold)
    {
        var (given, hits) = (new int[Percents + 1], new int[Percents + 1]);
        for (var row = 0; row < gold.Length; row++)
        {
            var percent = Math.Min((int)(probabilities[row] * Percents) + 1, Percents);
            while (probabilities[row] < percent / (float)Percents) percent--;
            given[percent]++;
            if (gold[row]) hits[percent]++;
        }

        for (var percent = Percents - 1; percent >= 0; percent--)
            (given[percent], hits[percent]) = (given[percent] + given[percent + 1], hits[percent] + hits[percent + 1]);
        var wanted = gold.Count(true);
        return [.. Enumerable.Range(0, Percents).Select(percent => percent == 0 || given[percent] + wanted == 0 ? 0 : 2.0 * hits[percent] / (given[percent] + wanted))];
    }

    /// <summary>The percents that are less than the slack below the best, ascending.</summary>
    private static IEnumerable<int> Within(double[] curve, double slack)
    {
        var best = curve.Max();
        return Enumerable.Range(1, Percents - 1).Where(percent => curve[percent] >= best - slack);
    }
}
