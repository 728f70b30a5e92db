namespace PolicyThemes.Evaluation.Metrics;

/// <summary>Measures of how well probabilities rank; ties are taken together, weights say how often a row counts.</summary>
internal static class RankingMeasures
{
    /// <summary>Σ (R_n - R_(n-1))·P_n; NaN without positives.</summary>
    public static double AveragePrecision(Ranking ranking, ReadOnlySpan<int> weights)
    {
        long hits = 0, given = 0;
        var sum = 0.0;
        for (var i = 0; i < ranking.Count;)
        {
            var (positives, negatives, end) = Tie(ranking, weights, i);
            hits += positives;
            given += positives + negatives;
            if (positives > 0) sum += positives * ((double)hits / given);
            i = end;
        }

        return hits == 0 ? double.NaN : sum / hits;
    }

    /// <summary>Mann-Whitney U over its largest value; NaN without positives or negatives.</summary>
    public static double RocAuc(Ranking ranking, ReadOnlySpan<int> weights)
    {
        long allPositives = 0, allNegatives = 0;
        var wins = 0.0;
        for (var i = 0; i < ranking.Count;)
        {
            var (positives, negatives, end) = Tie(ranking, weights, i);
            wins += negatives * (allPositives + (positives / 2.0));
            allPositives += positives;
            allNegatives += negatives;
            i = end;
        }

        return allPositives == 0 || allNegatives == 0 ? double.NaN : wins / ((double)allPositives * allNegatives);
    }

    public static CurvePoint[] Curve(Ranking ranking, ReadOnlySpan<int> weights)
    {
        var points = new List<CurvePoint>();
        var all = Positives(ranking, weights);
        long hits = 0, given = 0;
        for (var i = 0; i < ranking.Count;)
        {
            var (positives, negatives, end) = Tie(ranking, weights, i);
            hits += positives;
            given += positives + negatives;
            if (positives + negatives > 0)
                points.Add(new CurvePoint(ranking.Probabilities[i], (double)hits / given, all == 0 ? 0 : (double)hits / all));
            i = end;
        }

        return [.. points];
    }

    private static long Positives(Ranking ranking, ReadOnlySpan<int> weights)
    {
        var sum = 0L;
        for (var i = 0; i < ranking.Count; i++)
        {
            if (ranking.IsGold[i]) sum += weights[ranking.Rows[i]];
        }

        return sum;
    }

    private static (long Positives, long Negatives, int End) Tie(Ranking ranking, ReadOnlySpan<int> weights, int start)
    {
        long positives = 0, negatives = 0;
        var end = ranking.EndOfTie(start);
        for (var i = start; i < end; i++)
        {
            if (ranking.IsGold[i]) positives += weights[ranking.Rows[i]];
            else negatives += weights[ranking.Rows[i]];
        }

        return (positives, negatives, end);
    }
}
