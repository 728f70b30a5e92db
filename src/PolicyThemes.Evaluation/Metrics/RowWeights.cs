namespace PolicyThemes.Evaluation.Metrics;

/// <summary>How often each row counts. One mechanism serves the whole set (1), a slice (1 or 0) and a resample (0, 1, 2 …).</summary>
internal static class RowWeights
{
    public static int[] All(ScoredStatements scored)
    {
        var weights = new int[scored.Count];
        Array.Fill(weights, 1);
        return weights;
    }

    public static int[] Only(ScoredStatements scored, IEnumerable<int> rows)
    {
        var weights = new int[scored.Count];
        foreach (var row in rows)
            weights[row] = 1;
        return weights;
    }
}
