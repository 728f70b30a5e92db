using System.Numerics;
using PolicyThemes.Evaluation.Metrics;

namespace PolicyThemes.Evaluation;

/// <summary>Statements, what a model says of each, and what is true: the input of every measure. Immutable; safe from any thread.</summary>
public sealed partial class ScoredStatements
{
    private readonly float[] _probabilities;
    private readonly ulong[] _gold;
    private readonly ulong[] _predicted;
    private readonly Lazy<Ranking>[] _rankings;
    private readonly Lazy<Ranking> _pooledRanking;

    private ScoredStatements(
        IReadOnlyList<LabelledStatement> statements, LabelSet labels, float[] thresholds, float[] probabilities, ulong[] predicted)
    {
        (Statements, Labels, Thresholds) = (statements, labels, thresholds);
        (_probabilities, _predicted) = (probabilities, predicted);
        _gold = [.. statements.Select(labels.Bits)];
        _rankings = [.. Enumerable.Range(0, labels.Count).Select(label => new Lazy<Ranking>(() => Ranking.OfLabel(this, label)))];
        _pooledRanking = new Lazy<Ranking>(() => Ranking.Pooled(this));
    }

    /// <summary>The statements with their true labels.</summary>
    public IReadOnlyList<LabelledStatement> Statements { get; }

    /// <summary>The labels, in the order of the probabilities.</summary>
    public LabelSet Labels { get; }

    /// <summary>For each label the probability from which on it is given, 0 to 1; without effect in an exclusive set.</summary>
    public IReadOnlyList<float> Thresholds { get; }

    /// <summary>Number of statements.</summary>
    public int Count => Statements.Count;

    /// <summary>One probability per label, 0 to 1.</summary>
    /// <param name="row">0 to <see cref="Count"/> - 1.</param>
    public ReadOnlySpan<float> Probabilities(int row) => _probabilities.AsSpan(row * Labels.Count, Labels.Count);

    /// <summary>The true labels of a row: bit i is set where it carries label i.</summary>
    /// <param name="row">0 to <see cref="Count"/> - 1.</param>
    public ulong Gold(int row) => _gold[row];

    /// <summary>The labels given to a row: bit i is set where it was given label i.</summary>
    /// <param name="row">0 to <see cref="Count"/> - 1.</param>
    public ulong Predicted(int row) => _predicted[row];

    /// <summary>Whether exactly the true labels were given to a row.</summary>
    /// <param name="row">0 to <see cref="Count"/> - 1.</param>
    public bool IsRight(int row) => _gold[row] == _predicted[row];

    /// <summary>The labels given to a row, the most probable first; empty where it was given none.</summary>
    /// <param name="row">0 to <see cref="Count"/> - 1.</param>
    public IReadOnlyList<string> PredictedLabels(int row)
    {
        var probabilities = Probabilities(row).ToArray();
        return [.. Enumerable.Range(0, Labels.Count)
            .Where(label => (_predicted[row] >> label & 1) != 0)
            .OrderByDescending(label => probabilities[label])
            .Select(label => Labels.Names[label])];
    }

    internal Ranking RankingOf(int label) => _rankings[label].Value;

    internal Ranking PooledRanking => _pooledRanking.Value;

    /// <summary>How far the closest call of a row is from going the other way.</summary>
    internal double Margin(int row)
    {
        var margin = double.PositiveInfinity;
        for (var label = 0; label < Labels.Count; label++)
            margin = Math.Min(margin, Math.Abs(Probabilities(row)[label] - Thresholds[label]));
        return Labels.Mode == LabelMode.Exclusive ? Lead(Probabilities(row)) : margin;
    }

    /// <summary>Index of the most probable label that was given, or -1.</summary>
    internal int Primary(int row)
    {
        var best = -1;
        var probabilities = Probabilities(row);
        for (var bits = _predicted[row]; bits != 0; bits &= bits - 1)
        {
            var label = BitOperations.TrailingZeroCount(bits);
            if (best < 0 || probabilities[label] > probabilities[best]) best = label;
        }

        return best;
    }

    /// <summary>Distance of the two largest: what an exclusive answer hangs on.</summary>
    private static float Lead(ReadOnlySpan<float> probabilities)
    {
        float first = 0, second = 0;
        foreach (var probability in probabilities)
        {
            if (probability > first) (first, second) = (probability, first);
            else second = Math.Max(second, probability);
        }

        return first - second;
    }
}
