using PolicyThemes.Training.Fitting;

namespace PolicyThemes.Training.Baselines;

/// <summary>
/// Multinomial naive Bayes (McCallum and Nigam 1998), yes or no for every label, add-one smoothing over the slots that occur. Its log-odds are a
/// linear model.
/// </summary>
internal static class NaiveBayes
{
    public static LinearModel Fit(FitProblem problem, int[] rows)
    {
        var weights = new float[problem.LabelCount][];
        var intercepts = new float[problem.LabelCount];
        for (var label = 0; label < problem.LabelCount; label++)
        {
            int[] with = [.. rows.Where(row => problem.Has(row, label))];
            int[] without = [.. rows.Where(row => !problem.Has(row, label))];
            weights[label] = LogRatios(problem.Scale, FeatureSums.Of(problem, with), FeatureSums.Of(problem, without));
            intercepts[label] = (float)Math.Log((with.Length + 1.0) / (without.Length + 1.0));
        }

        return new LinearModel(weights, intercepts);
    }

    private static float[] LogRatios(float[] scale, double[] with, double[] without)
    {
        var slots = Enumerable.Range(0, with.Length).Where(slot => with[slot] + without[slot] > 0).ToArray();
        var (ofWith, ofWithout) = (with.Sum() + slots.Length, without.Sum() + slots.Length);
        var ratios = new float[with.Length];
        foreach (var slot in slots)
            ratios[slot] = scale[slot] * (float)Math.Log((with[slot] + 1) / ofWith / ((without[slot] + 1) / ofWithout));
        return ratios;
    }
}
