namespace PolicyThemes.Evaluation.Metrics;

/// <summary>Answers sorted by falling probability, once; measures then walk through them with any weights of the rows.</summary>
/// <param name="probabilities">In falling order.</param>
/// <param name="isGold">Whether the label is really there.</param>
/// <param name="rows">Which row each answer belongs to.</param>
internal sealed class Ranking(float[] probabilities, bool[] isGold, int[] rows)
{
    public int Count => probabilities.Length;

    public ReadOnlySpan<float> Probabilities => probabilities;

    public ReadOnlySpan<bool> IsGold => isGold;

    public ReadOnlySpan<int> Rows => rows;

    public static Ranking OfLabel(ScoredStatements scored, int label) =>
        Of(scored, [.. Enumerable.Range(0, scored.Count).Select(row => (row, label))]);

    public static Ranking Pooled(ScoredStatements scored) => Of(scored, [.. Enumerable.Range(0, scored.Count)
        .SelectMany(row => Enumerable.Range(0, scored.Labels.Count).Select(label => (row, label)))]);

    /// <summary>Index after the answers that share the probability at <paramref name="start"/>.</summary>
    public int EndOfTie(int start)
    {
        var end = start + 1;
        while (end < probabilities.Length && probabilities[end] == probabilities[start]) end++;
        return end;
    }

    private static Ranking Of(ScoredStatements scored, (int Row, int Label)[] answers)
    {
        var keys = Array.ConvertAll(answers, answer => -scored.Probabilities(answer.Row)[answer.Label]);
        Array.Sort(keys, answers);
        return new Ranking(
            Array.ConvertAll(keys, key => -key),
            Array.ConvertAll(answers, answer => (scored.Gold(answer.Row) >> answer.Label & 1) != 0),
            Array.ConvertAll(answers, answer => answer.Row));
    }
}
