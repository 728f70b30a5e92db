namespace PolicyThemes.Evaluation.Metrics;

/// <summary>Measures each slice of the rows.</summary>
internal static class SliceMeasures
{
    public const string Length = "length";
    private const string Missing = "(missing)";
    private const string Other = "(other)";
    private const int MaxValues = 30;

    private static readonly int[] LengthLimits = [40, 80, 160, 320];

    public static IEnumerable<SliceMetrics> Of(ScoredStatements scored, string field)
    {
        var values = scored.Statements.Select(statement => Value(statement, field)).ToArray();
        if (values.All(value => value is null)) yield break;

        foreach (var (value, rows) in Groups(field, values))
        {
            var weights = RowWeights.Only(scored, rows);
            var labels = Measures.OfLabels(scored, weights);
            var counts = labels.Select(m => m.Counts).ToArray();
            var overall = Measures.Overall(scored, weights, labels) with
            {
                Macro = SetMeasures.Macro([.. counts.Where(c => c.Support + c.Predicted > 0)]),
            };
            yield return new SliceMetrics(field, value, overall, counts);
        }
    }

    private static IEnumerable<(string Value, int[] Rows)> Groups(string field, string?[] values)
    {
        var rows = Enumerable.Range(0, values.Length).GroupBy(row => values[row] ?? Missing, StringComparer.Ordinal).ToArray();
        var kept = rows.OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal).Take(MaxValues).ToArray();
        var rest = rows.Except(kept).SelectMany(group => group).Order().ToArray();
        var ordered = field is Length or "year" ? kept.OrderBy(group => group.Key, StringComparer.Ordinal) : kept.AsEnumerable();
        return ordered.Select(group => (group.Key, group.ToArray())).Concat(rest.Length > 0 ? [(Other, rest)] : []);
    }

    private static string? Value(LabelledStatement statement, string field) =>
        field == Length ? LengthRange(statement.Text.Length) : statement.Field(field);

    /// <summary>Zero-padded, so that the order of characters is the order of lengths.</summary>
    private static string LengthRange(int length)
    {
        var index = Array.FindIndex(LengthLimits, limit => length <= limit);
        if (index < 0) return $"{LengthLimits[^1] + 1:000}+";
        return $"{(index == 0 ? 1 : LengthLimits[index - 1] + 1):000}-{LengthLimits[index]:000}";
    }
}
