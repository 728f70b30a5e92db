namespace PolicyThemes.Evaluation.Metrics;

/// <summary>Measures of whether probabilities mean what they say; weights say how often a row counts.</summary>
internal static class CalibrationMeasures
{
    public const int BinCount = 15;

    /// <summary>The spacing of float below 1: what scikit-learn clips by for probabilities of this type.</summary>
    private const double Epsilon = 1.1920929e-7;

    /// <summary>Bins of equal mass in rising order. A tie goes whole into the bin in which it begins, so that the order of rows never matters.</summary>
    public static ReliabilityBin[] Bins(Ranking ranking, ReadOnlySpan<int> weights)
    {
        var counts = new long[BinCount];
        var probabilities = new double[BinCount];
        var gold = new long[BinCount];
        var total = Total(ranking, weights);
        var before = 0L;
        for (var end = 0; end < ranking.Count;)
        {
            var bin = total == 0 ? 0 : (int)Math.Min(BinCount - 1, before * BinCount / total);
            var start = end;
            end = ranking.EndOfTie(start);
            for (var i = start; i < end; i++)
            {
                var weight = weights[ranking.Rows[i]];
                before += weight;
                counts[bin] += weight;
                probabilities[bin] += weight * (double)ranking.Probabilities[i];
                if (ranking.IsGold[i]) gold[bin] += weight;
            }
        }

        return [.. Enumerable.Range(0, BinCount).Reverse().Where(bin => counts[bin] > 0)
            .Select(bin => new ReliabilityBin(counts[bin], probabilities[bin] / counts[bin], (double)gold[bin] / counts[bin]))];
    }

    /// <summary>Σ count·|true share - mean probability| / rows.</summary>
    public static double Ece(IReadOnlyCollection<ReliabilityBin> bins)
    {
        var rows = bins.Sum(bin => bin.Count);
        return rows == 0 ? 0 : bins.Sum(bin => bin.Count * Math.Abs(bin.TrueShare - bin.MeanProbability)) / rows;
    }

    public static (double Brier, double LogLoss, double MeanProbability) Losses(Ranking ranking, ReadOnlySpan<int> weights)
    {
        double brier = 0, logLoss = 0, mean = 0;
        for (var i = 0; i < ranking.Count; i++)
        {
            double weight = weights[ranking.Rows[i]];
            double probability = ranking.Probabilities[i];
            var ofTruth = ranking.IsGold[i] ? probability : 1 - probability;
            brier += weight * (1 - ofTruth) * (1 - ofTruth);
            logLoss -= weight * Math.Log(Math.Clamp(ofTruth, Epsilon, 1 - Epsilon));
            mean += weight * probability;
        }

        var total = Math.Max(1, Total(ranking, weights));
        return (brier / total, logLoss / total, mean / total);
    }

    private static long Total(Ranking ranking, ReadOnlySpan<int> weights)
    {
        var total = 0L;
        foreach (var row in ranking.Rows)
            total += weights[row];
        return total;
    }
}
