using PolicyThemes.Evaluation;

namespace PolicyThemes.Training.Auditing;

/// <summary>The rows that somebody should look at as tables; those without a row are left out.</summary>
internal static class FindingTables
{
    private static readonly string[] PairColumns = ["similarity", "acrossSplits", "first", "firstLabels", "second", "secondLabels", "text"];

    public static IEnumerable<AuditTable> Of(AuditReport report, int most)
    {
        AuditTable[] tables =
        [
            Table("problems", "Problems", ["kind", "where", "problem"], report.Problems, most, p => [p.Kind, p.Statement is { } s ? Where(s) : "", p.Message]),
            Table("sameTexts", "The same text again", PairColumns, report.SameTexts, most, Pair),
            Table("nearDuplicates", "Near duplicates", PairColumns, report.NearDuplicates, most, Pair),
            Table("suspicious", "Suspicious labels", ["label", "given", "probability", "where", "labels", "text"], report.Suspicious, most,
                s => [s.Label, s.IsGiven, s.Probability, Where(s.Statement), Labels(s.Statement), s.Statement.Text]),
            Table("terms", "Lexicon terms, those that disagree most beyond their strength first", ["term", "labels", "strength", "statements", "agreement", "excess"], report.Terms, most,
                t => [t.Term, t.Labels, t.Strength, t.Statements, t.Agreement, t.Excess]),
            Table("disagreements", "Statements on which the readers differ", ["first", "firstLabels", "second", "secondLabels", "text"], report.Agreement?.Disagreements ?? [], most,
                d => [Where(d.First), Labels(d.First), Where(d.Second), Labels(d.Second), d.First.Text]),
        ];
        return tables.Where(table => table.Rows.Count > 0);
    }

    private static AuditTable Table<T>(string name, string title, IReadOnlyList<string> columns, IReadOnlyList<T> items, int most, Func<T, object[]> row) =>
        new(name, items.Count > most ? $"{title}: the first {most} of {items.Count}" : title, columns, [.. items.Take(most).Select(row)]);

    private static object[] Pair(DuplicatePair pair) =>
        [pair.Similarity, pair.AcrossSplits, Where(pair.First), Labels(pair.First), Where(pair.Second), Labels(pair.Second), pair.Second.Text];

    private static string Where(LabelledStatement statement) => statement.Location.ToString();

    private static string Labels(LabelledStatement statement) => statement.Labels.Count == 0 ? LabelSet.None : string.Join(',', statement.Labels);
}
