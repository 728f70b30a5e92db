using PolicyThemes.Evaluation;
using PolicyThemes.Evaluation.Randomness;

namespace PolicyThemes.Training.Studies;

/// <summary>Random subsets of which a larger one holds every smaller one. What is taken keeps its order.</summary>
internal sealed class NestedSubsets
{
    private readonly int[] _ranks;

    /// <param name="count">Number of items to choose from.</param>
    /// <param name="seed">Decides which come first.</param>
    public NestedSubsets(int count, ulong seed)
    {
        var order = Enumerable.Range(0, count).ToArray();
        new SeededRandom(seed).Shuffle(order);
        _ranks = new int[count];
        for (var i = 0; i < count; i++) _ranks[order[i]] = i;
    }

    /// <summary>A share of the items, in percent, rounded up.</summary>
    public IReadOnlyList<T> Take<T>(IReadOnlyList<T> items, int percent)
    {
        var taken = Count(percent);
        return [.. items.Where((_, i) => _ranks[i] < taken)];
    }

    /// <summary>The statements of a share of the groups.</summary>
    /// <param name="statements">All statements.</param>
    /// <param name="groups">For each statement the index of its group.</param>
    /// <param name="percent">The share.</param>
    public IReadOnlyList<LabelledStatement> TakeGroups(IReadOnlyList<LabelledStatement> statements, IReadOnlyList<int> groups, int percent)
    {
        var taken = Count(percent);
        return [.. statements.Where((_, i) => _ranks[groups[i]] < taken)];
    }

    private int Count(int percent) => (int)(((long)_ranks.Length * percent + 99) / 100);
}
