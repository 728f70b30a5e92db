using PolicyThemes.Training.Fitting;

namespace PolicyThemes.Training.Baselines;

/// <summary>Sums of scaled n-gram features over rows.</summary>
internal static class FeatureSums
{
    public static double[] Of(FitProblem problem, IEnumerable<int> rows)
    {
        var sums = new double[problem.Matrix.Width];
        var features = problem.Matrix.Open();
        foreach (var index in rows)
        {
            var row = features.Row(index);
            foreach (var slot in row.NgramSlots)
                sums[slot] += row.NgramValue * problem.Scale[slot];
        }

        return sums;
    }
}
