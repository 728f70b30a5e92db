using PolicyThemes.Training.Calibration;

namespace PolicyThemes.Training.Tests.Calibration;

public class IsotonicFitterTests
{
    [Fact]
    public void Violators_are_pooled_as_by_hand()
    {
        // the third and fourth row are out of order, and so are the fifth to seventh
        var fitted = IsotonicFitter.Fit([1, 2, 3, 4, 5, 6, 7, 8], [false, false, true, false, true, true, false, true]);
        Assert.Equal([1, 3, 5, 8], fitted.From.ToArray());
        Assert.Equal([2, 4, 7, 8], fitted.To.ToArray());
        Assert.Equal(Smoothed([0, 1 / 2.0, 2 / 3.0, 1], 4, 4), fitted.Values.ToArray());
    }

    [Fact]
    public void The_order_of_rows_does_not_matter_and_equal_scores_get_one_value()
    {
        float[] scores = [2, 1, 2, 3, 1, 2, 0];
        bool[] gold = [true, false, false, true, true, true, false];
        var fitted = IsotonicFitter.Fit(scores, gold);
        var turned = IsotonicFitter.Fit([.. scores.Reverse()], [.. gold.Reverse()]);
        Assert.Equal(fitted.Values.ToArray(), turned.Values.ToArray());
        Assert.Equal([0, 1, 2, 3], fitted.From.ToArray());
        Assert.Equal(Smoothed([0, 1 / 2.0, 2 / 3.0, 1], 4, 3), fitted.Values.ToArray());
    }

    [Fact]
    public void Any_data_give_the_max_min_formula_of_Barlow_et_al()
    {
        var random = new Random(1);
        for (var times = 0; times < 200; times++)
        {
            var rows = random.Next(1, 40);
            float[] scores = [.. Enumerable.Range(0, rows).Select(_ => random.Next(12) / 4f)];
            bool[] gold = [.. scores.Select(score => random.NextDouble() < score / 3)];
            var fitted = IsotonicFitter.Fit(scores, gold);
            var (positives, negatives) = (gold.Count(true), gold.Count(false));
            foreach (var score in scores)
            {
                var lower = scores.Where(s => s <= score).Distinct();
                var expected = lower.Max(from => scores.Where(s => s >= score).Distinct().Min(to => Share(scores, gold, from, to)));
                Assert.Equal(Smoothed([expected], positives, negatives)[0], fitted.Probability(score), 1e-6f);
            }
        }
    }

    [Fact]
    public void No_probability_reaches_0_or_1()
    {
        float[] scores = [.. Enumerable.Range(0, 1000).Select(i => (float)i)];
        var fitted = IsotonicFitter.Fit(scores, [.. scores.Select(score => score >= 500)]);
        Assert.Equal([1 / 502f, 501 / 502f], fitted.Values.ToArray());
    }

    private static double Share(float[] scores, bool[] gold, float from, float to)
    {
        int[] rows = [.. Enumerable.Range(0, scores.Length).Where(row => scores[row] >= from && scores[row] <= to)];
        return rows.Count(row => gold[row]) / (double)rows.Length;
    }

    private static float[] Smoothed(double[] shares, int positives, int negatives)
    {
        var (high, low) = ((positives + 1.0) / (positives + 2.0), 1 / (negatives + 2.0));
        return [.. shares.Select(share => (float)(low + ((high - low) * share)))];
    }
}
