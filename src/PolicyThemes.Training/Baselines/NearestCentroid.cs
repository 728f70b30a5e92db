using PolicyThemes.Training.Fitting;

namespace PolicyThemes.Training.Baselines;

/// <summary>
/// Rocchio's classifier (1971): how much nearer a row lies to the centroid of the rows with a label than to that of the others, both of length 1.
/// The difference is a linear model.
/// </summary>
internal static class NearestCentroid
{
    public static LinearModel Fit(FitProblem problem, int[] rows)
    {
        var weights = new float[problem.LabelCount][];
        for (var label = 0; label < problem.LabelCount; label++)
        {
            var with = Centroid(problem, rows.Where(row => problem.Has(row, label)));
            var without = Centroid(problem, rows.Where(row => !problem.Has(row, label)));
            weights[label] = [.. problem.Scale.Select((scale, slot) => (float)(with[slot] - without[slot]) * scale)];
        }

        return new LinearModel(weights, new float[problem.LabelCount]);
    }

    private static double[] Centroid(FitProblem problem, IEnumerable<int> rows)
    {
        var sums = FeatureSums.Of(problem, rows);
        var length = Math.Sqrt(sums.Sum(sum => sum * sum));
        return length == 0 ? sums : [.. sums.Select(sum => sum / length)];
    }
}
