using System.Numerics;

namespace PolicyThemes.Evaluation.Metrics;

/// <summary>Measures of the given sets of labels; weights say how often a row counts.</summary>
internal static class SetMeasures
{
    /// <summary>One entry per label.</summary>
    public static LabelCounts[] Counts(ScoredStatements scored, ReadOnlySpan<int> weights)
    {
        var counts = new LabelCounts[scored.Labels.Count];
        for (var row = 0; row < scored.Count; row++)
        {
            if (weights[row] == 0) continue;
            for (var label = 0; label < counts.Length; label++)
                counts[label] = counts[label].Add(One(scored.Gold(row) >> label & 1, scored.Predicted(row) >> label & 1, weights[row]));
        }

        return counts;
    }

    /// <summary>The empty set as a label of its own.</summary>
    public static LabelCounts None(ScoredStatements scored, ReadOnlySpan<int> weights)
    {
        var counts = default(LabelCounts);
        for (var row = 0; row < scored.Count; row++)
            counts = counts.Add(One(scored.Gold(row) == 0 ? 1UL : 0, scored.Predicted(row) == 0 ? 1UL : 0, weights[row]));
        return counts;
    }

    public static PrecisionRecallF1 Macro(IReadOnlyCollection<LabelCounts> counts) =>
        counts.Count == 0 ? default : new(counts.Average(c => c.Precision), counts.Average(c => c.Recall), counts.Average(c => c.F1));

    public static PrecisionRecallF1 Micro(IEnumerable<LabelCounts> counts)
    {
        var sum = counts.Aggregate(default(LabelCounts), (a, b) => a.Add(b));
        return new PrecisionRecallF1(sum.Precision, sum.Recall, sum.F1);
    }

    /// <summary>Mean over the rows; where nothing is carried and nothing given, all three are 1.</summary>
    public static PrecisionRecallF1 Samples(ScoredStatements scored, ReadOnlySpan<int> weights)
    {
        double precision = 0, recall = 0, f1 = 0, rows = 0;
        for (var row = 0; row < scored.Count; row++)
        {
            var hits = BitOperations.PopCount(scored.Gold(row) & scored.Predicted(row));
            var carried = BitOperations.PopCount(scored.Gold(row));
            var given = BitOperations.PopCount(scored.Predicted(row));
            var isEmpty = carried + given == 0;
            rows += weights[row];
            precision += weights[row] * (isEmpty ? 1.0 : given == 0 ? 0 : (double)hits / given);
            recall += weights[row] * (isEmpty ? 1.0 : carried == 0 ? 0 : (double)hits / carried);
            f1 += weights[row] * (isEmpty ? 1.0 : 2.0 * hits / (carried + given));
        }

        return rows == 0 ? default : new PrecisionRecallF1(precision / rows, recall / rows, f1 / rows);
    }

    /// <summary>Shares of rows with the right set, and with the right primary label.</summary>
    public static (double Accuracy, double PrimaryAccuracy, long Rows) Accuracy(ScoredStatements scored, ReadOnlySpan<int> weights)
    {
        long right = 0, rightPrimary = 0, rows = 0;
        for (var row = 0; row < scored.Count; row++)
        {
            rows += weights[row];
            if (scored.IsRight(row)) right += weights[row];
            if (scored.Primary(row) == GoldPrimary(scored, row)) rightPrimary += weights[row];
        }

        return rows == 0 ? default : ((double)right / rows, (double)rightPrimary / rows, rows);
    }

    private static int GoldPrimary(ScoredStatements scored, int row) =>
        scored.Statements[row].Labels is [var first, ..] ? scored.Labels.IndexOf(first) : -1;

    private static LabelCounts One(ulong gold, ulong predicted, int weight) => (gold != 0, predicted != 0) switch
    {
        (true, true) => new LabelCounts(weight, 0, 0, 0),
        (false, true) => new LabelCounts(0, weight, 0, 0),
        (true, false) => new LabelCounts(0, 0, weight, 0),
        _ => new LabelCounts(0, 0, 0, weight),
    };
}
