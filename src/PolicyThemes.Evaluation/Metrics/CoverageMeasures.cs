using System.Numerics;

namespace PolicyThemes.Evaluation.Metrics;

/// <summary>What abstaining on the closest calls brings.</summary>
internal static class CoverageMeasures
{
    private const int Points = 20;

    /// <summary>At most 20 points, from full coverage down; rows of equal margin stay together.</summary>
    public static CoveragePoint[] Curve(ScoredStatements scored)
    {
        var margins = Enumerable.Range(0, scored.Count).Select(scored.Margin).ToArray();
        var rows = Enumerable.Range(0, scored.Count).OrderByDescending(row => margins[row]).ToArray();
        var curve = new List<CoveragePoint>();
        long right = 0, given = 0, hits = 0;
        var next = 1;
        for (var i = 0; i < rows.Length; i++)
        {
            var row = rows[i];
            if (scored.IsRight(row)) right++;
            given += BitOperations.PopCount(scored.Predicted(row));
            hits += BitOperations.PopCount(scored.Predicted(row) & scored.Gold(row));
            var isTied = i + 1 < rows.Length && margins[rows[i + 1]] == margins[row];
            if (isTied || (long)(i + 1) * Points < (long)next * rows.Length) continue;
            next = (int)((long)(i + 1) * Points / rows.Length) + 1;
            curve.Add(new CoveragePoint(
                (double)(i + 1) / rows.Length, i + 1 == rows.Length ? 0 : margins[row], (double)right / (i + 1), given == 0 ? 0 : (double)hits / given));
        }

        curve.Reverse();
        return [.. curve];
    }
}
