using PolicyThemes.Evaluation;
using PolicyThemes.Training.Splitting;

namespace PolicyThemes.Training;

/// <summary>Splits statements into parts, such as train and dev: groups stay whole, and every label keeps its share in every language.</summary>
/// <remarks>Iterative stratification (Sechidis, Tsoumakas and Vlahavas 2011), of groups in place of single rows. The same seed gives the same split.</remarks>
public static class DataSplit
{
    /// <summary>The part of every statement, from 0.</summary>
    /// <param name="statements">The statements; those without a group are groups of their own.</param>
    /// <param name="shares">The wished share of each part: 2 or more numbers above 0; their sum need not be 1.</param>
    /// <param name="seed">Seed of everything random.</param>
    /// <exception cref="ArgumentException">Fewer than two shares, one that is not above 0, or fewer groups than parts.</exception>
    public static IReadOnlyList<int> Create(IReadOnlyList<LabelledStatement> statements, IReadOnlyList<double> shares, ulong seed = 1)
    {
        if (shares.Count < 2)
            throw new ArgumentException($"found {shares.Count} shares; expected one for each of two parts or more.", nameof(shares));
        if (shares.Any(share => share is not (> 0 and < double.PositiveInfinity)))
            throw new ArgumentException($"found shares {string.Join(", ", shares)}; expected numbers above 0.", nameof(shares));

        var groups = Enumerable.Range(0, statements.Count)
            .GroupBy(row => statements[row].Group ?? $"\0{row}", StringComparer.Ordinal).Select(rows => rows.ToArray()).ToArray();
        if (groups.Length < shares.Count)
            throw new ArgumentException($"found {groups.Length} groups of statements; expected one or more for each of {shares.Count} parts.", nameof(statements));

        var strata = Strata(statements);
        var counts = groups.Select(rows => Count(rows, strata)).ToArray();
        var parts = IterativeStratification.Assign(counts, [.. shares.Select(share => share / shares.Sum())], seed);
        var result = new int[statements.Count];
        for (var group = 0; group < groups.Length; group++)
        {
            foreach (var row in groups[group])
                result[row] = parts[group];
        }

        return result;
    }

    /// <summary>For every statement the indices of what it counts for: each of its labels, or none, in its language.</summary>
    private static int[][] Strata(IReadOnlyList<LabelledStatement> statements)
    {
        var indices = new Dictionary<(string?, string), int>();
        return [.. statements.Select(statement => (statement.Labels.Count == 0 ? [LabelSet.None] : statement.Labels)
            .Select(label => Index(indices, (statement.Lang ?? "", label))).ToArray())];
    }

    private static int Index(Dictionary<(string?, string), int> indices, (string?, string) key)
    {
        if (!indices.TryGetValue(key, out var index)) indices[key] = index = indices.Count;
        return index;
    }

    private static GroupCounts Count(int[] rows, int[][] strata) =>
        new(rows.Length, rows.SelectMany(row => strata[row]).GroupBy(stratum => stratum).ToDictionary(same => same.Key, same => same.Count()));
}
