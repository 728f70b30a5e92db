using PolicyThemes.Scores;

namespace PolicyThemes.Training.Calibration;

/// <summary>
/// Isotonic regression by pooling adjacent violators (Barlow et al. 1972; for calibration Zadrozny and Elkan 2002), on Platt's smoothed targets in
/// place of 0 and 1, so that no step says never or always. Scores must come from a model that has not seen their rows.
/// </summary>
internal static class IsotonicFitter
{
    public static IsotonicCalibration Fit(ReadOnlySpan<float> scores, ReadOnlySpan<bool> gold)
    {
        var positives = gold.Count(true);
        var high = (positives + 1.0) / (positives + 2.0);
        var low = 1 / (gold.Length - positives + 2.0);
        var steps = new List<Step>();
        foreach (var next in Ties(scores, gold))
        {
            var step = next;
            while (steps.Count > 0 && step.Value(low, high) <= steps[^1].Value(low, high))
            {
                step = steps[^1].With(step);
                steps.RemoveAt(steps.Count - 1);
            }

            steps.Add(step);
        }

        return new IsotonicCalibration([.. steps.Select(step => step.From)], [.. steps.Select(step => step.To)], [.. steps.Select(step => step.Value(low, high))]);
    }

    /// <summary>Rows in the order of their scores, those of one score together.</summary>
    private static List<Step> Ties(ReadOnlySpan<float> scores, ReadOnlySpan<bool> gold)
    {
        var (keys, carried) = (scores.ToArray(), gold.ToArray());
        Array.Sort(keys, carried);
        var steps = new List<Step>();
        for (var i = 0; i < keys.Length; i++)
        {
            var row = new Step(keys[i], keys[i], carried[i] ? 1 : 0, 1);
            if (steps.Count > 0 && steps[^1].To == keys[i]) steps[^1] = steps[^1].With(row);
            else steps.Add(row);
        }

        return steps;
    }

    /// <summary>Neighbouring scores with one value, the share of positive rows among them.</summary>
    private readonly record struct Step(float From, float To, int Positives, int Rows)
    {
        /// <summary>In single precision, as it is stored, so that steps which differ there alone are pooled too.</summary>
        public float Value(double low, double high) => (float)(low + ((high - low) * Positives / Rows));

        public Step With(Step next) => new(From, next.To, Positives + next.Positives, Rows + next.Rows);
    }
}
