namespace PolicyThemes.Training.Auditing;

/// <summary>Finds statements that are the same, or nearly so, inside and across splits.</summary>
internal static class DuplicateFinder
{
    public static (IReadOnlyList<DuplicatePair> Same, IReadOnlyList<DuplicatePair> Near) Find(AuditedData data, double similarity, CancellationToken cancellationToken)
    {
        var texts = data.Statements.Select(statement => ShingleSets.Normalise(statement.Text)).ToArray();
        var kinds = Enumerable.Range(0, texts.Length).GroupBy(row => texts[row], StringComparer.Ordinal).Select(rows => rows.ToArray()).ToArray();
        var same = kinds.SelectMany(rows => rows.Skip(1).Select(row => Pair(data, rows[0], row, 1)));

        // One row stands for all of its kind: a thousand copies would make half a million pairs.
        int[] firsts = [.. kinds.Select(rows => rows[0])];
        var sets = ShingleSets.Create([.. firsts.Select(row => texts[row])]);
        var near = SimilarPairs.Find(sets, similarity, cancellationToken)
            .OrderByDescending(pair => pair.Similarity)
            .Select(pair => Pair(data, firsts[pair.First], firsts[pair.Second], pair.Similarity));
        return ([.. same], [.. near]);
    }

    private static DuplicatePair Pair(AuditedData data, int first, int second, double similarity) => new(
        data.Statements[first], data.Statements[second], similarity, !data.InSameSplit(first, second), data.Bits[first] == data.Bits[second]);
}
