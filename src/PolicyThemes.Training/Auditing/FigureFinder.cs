namespace PolicyThemes.Training.Auditing;

/// <summary>Counts and shares of a data set.</summary>
internal static class FigureFinder
{
    private static readonly string[] SliceFields = ["lang", "genre"];

    public static IEnumerable<SplitFigures> Splits(AuditedData data) => data.Splits.Select(split =>
    {
        var rows = Enumerable.Range(0, data.Statements.Count).Take(split.Rows).ToArray();
        var groups = rows.Select(row => data.Statements[row].Group ?? $"\0{row}").Distinct(StringComparer.Ordinal).Count();
        var labels = data.Labels.Names.Select((_, label) => rows.Count(row => (data.Bits[row] >> label & 1) != 0));
        return new SplitFigures(split.Name, rows.Length, groups, Share(rows, data.IsNone), Share(rows, data.HasSeveral), [.. labels]);
    });

    public static IEnumerable<SliceFigures> Slices(AuditedData data) => SliceFields.SelectMany(field => data.By(field)
        .OrderByDescending(rows => rows.Count()).ThenBy(rows => rows.Key, StringComparer.Ordinal)
        .Select(rows => new SliceFigures(
            field, rows.Key, rows.Count(), (double)rows.Count() / data.Statements.Count, Share([.. rows], data.IsNone), Share([.. rows], data.HasSeveral))));

    public static IEnumerable<LengthFigures> Lengths(AuditedData data) => data.By("lang").OrderBy(rows => rows.Key, StringComparer.Ordinal).Select(rows =>
    {
        int[] lengths = [.. rows.Select(row => data.Statements[row].Text.Length).Order()];
        return new LengthFigures(rows.Key, lengths[0], Quantile(lengths, 0.1), Quantile(lengths, 0.5), Quantile(lengths, 0.9), lengths[^1]);
    });

    public static IReadOnlyList<int>[] CoOccurrence(AuditedData data)
    {
        var counts = new int[data.Labels.Count][];
        for (var i = 0; i < counts.Length; i++)
        {
            counts[i] = new int[counts.Length];
            for (var j = 0; j < counts.Length; j++)
            {
                var both = 1UL << i | 1UL << j;
                counts[i][j] = data.Bits.Count(bits => i == j ? bits == both : (bits & both) == both);
            }
        }

        return counts;
    }

    /// <summary>The smallest length that the share of lengths does not exceed (Hyndman and Fan 1996, type 1).</summary>
    private static int Quantile(int[] sorted, double share) => sorted[Math.Max(0, (int)Math.Ceiling(share * sorted.Length) - 1)];

    private static double Share(int[] rows, Func<int, bool> holds) => rows.Length == 0 ? 0 : (double)rows.Count(holds) / rows.Length;
}
