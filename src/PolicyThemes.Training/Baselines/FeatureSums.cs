using PolicyThemes.Training.Fitting;

namespace PolicyThemes.Training.Baselines;

/// <summary>Sums of feature values over rows.</summary>
internal static class FeatureSums
{
    public static double[] Of(FeatureMatrix matrix, int[] rows)
    {
        var sums = new double[matrix.Width];
        foreach (var row in rows)
        {
            var slots = matrix.RowSlots(row);
            var values = matrix.RowValues(row);
            for (var i = 0; i < slots.Length; i++)
                sums[slots[i]] += values[i];
        }

        return sums;
    }
}
