namespace PolicyThemes.Training.Auditing;

/// <summary>
/// All pairs of sets whose Jaccard similarity lies above a limit, exactly, by prefix filtering (Bayardo, Ma and Srikant 2007): two such sets share
/// one of their rarest members, so an index of these is enough.
/// </summary>
internal static class SimilarPairs
{
    /// <param name="sets">Sorted sets; small numbers should be rare.</param>
    /// <param name="limit">Similarity must be larger, above 0.</param>
    /// <param name="cancellationToken">Stops with <see cref="OperationCanceledException"/>.</param>
    /// <returns>Pairs with First &lt; Second, in their order.</returns>
    public static List<(int First, int Second, double Similarity)> Find(IReadOnlyList<int[]> sets, double limit, CancellationToken cancellationToken)
    {
        var pairs = new List<(int, int, double)>();
        var index = new Dictionary<int, List<int>>();
        var lastSeen = new int[sets.Count];
        Array.Fill(lastSeen, -1);
        foreach (var row in Enumerable.Range(0, sets.Count).OrderBy(row => sets[row].Length).ThenBy(row => row))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var member in Prefix(sets[row], limit))
            {
                var holders = Holders(index, member);
                foreach (var earlier in holders)
                {
                    if (lastSeen[earlier] == row) continue;
                    lastSeen[earlier] = row;
                    if (sets[earlier].Length < limit * sets[row].Length) continue;
                    var similarity = Jaccard(sets[earlier], sets[row]);
                    if (similarity > limit) pairs.Add((Math.Min(earlier, row), Math.Max(earlier, row), similarity));
                }

                holders.Add(row);
            }
        }

        pairs.Sort();
        return pairs;
    }

    private static ReadOnlySpan<int> Prefix(int[] set, double limit) =>
        set.AsSpan(0, Math.Min(set.Length, set.Length - (int)Math.Ceiling(limit * set.Length) + 1));

    private static List<int> Holders(Dictionary<int, List<int>> index, int member)
    {
        if (!index.TryGetValue(member, out var holders)) index[member] = holders = [];
        return holders;
    }

    private static double Jaccard(int[] first, int[] second)
    {
        int i = 0, j = 0, shared = 0;
        while (i < first.Length && j < second.Length)
        {
            if (first[i] == second[j]) (i, j, shared) = (i + 1, j + 1, shared + 1);
            else if (first[i] < second[j]) i++;
            else j++;
        }

        return (double)shared / (first.Length + second.Length - shared);
    }
}
