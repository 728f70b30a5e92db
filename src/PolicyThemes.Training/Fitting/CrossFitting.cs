using PolicyThemes.Evaluation.Randomness;

namespace PolicyThemes.Training.Fitting;

/// <summary>Scores every row by a model that has not seen its group (Stone 1974; k folds of whole groups).</summary>
internal static class CrossFitting
{
    /// <summary>The fold of every row, 0 .. <paramref name="folds"/> - 1: groups in random order, each to the fold that has the fewest rows.</summary>
    public static int[] Folds(IReadOnlyList<string> groups, int folds, ulong seed)
    {
        var byGroup = Enumerable.Range(0, groups.Count).GroupBy(row => groups[row], StringComparer.Ordinal).Select(rows => rows.ToArray()).ToArray();
        var order = Enumerable.Range(0, byGroup.Length).ToArray();
        new SeededRandom(seed).Shuffle(order);
        var result = new int[groups.Count];
        var sizes = new int[folds];
        foreach (var rows in order.Select(index => byGroup[index]))
        {
            var smallest = Array.IndexOf(sizes, sizes.Min());
            sizes[smallest] += rows.Length;
            foreach (var row in rows)
                result[row] = smallest;
        }

        return result;
    }

    /// <summary>Out-of-fold scores, row × label.</summary>
    /// <param name="problem">The rows; those from <paramref name="folds"/>.Length on are fitted in every fold and get no score.</param>
    /// <param name="folds">The fold of each row that is scored.</param>
    /// <param name="fit">Fits a model to some rows; called from several threads.</param>
    /// <param name="threads">At most so many threads; the scores do not depend on it.</param>
    /// <param name="progress">Told the fold, from 1, when it is fitted.</param>
    /// <param name="cancellationToken">Stops between two folds with <see cref="OperationCanceledException"/>.</param>
    public static float[] Scores(
        FitProblem problem, int[] folds, Func<int[], LinearModel> fit, int threads, Action<int>? progress, CancellationToken cancellationToken = default)
    {
        var scores = new float[folds.Length * problem.LabelCount];
        UnwrappedParallel.For(folds.Max() + 1, threads, Score, cancellationToken);
        return scores;

        void Score(int fold)
        {
            var rows = Enumerable.Range(0, problem.Matrix.Rows).Where(row => row >= folds.Length || folds[row] != fold).ToArray();
            var model = fit(rows);
            var features = problem.Scored.Open();
            for (var row = 0; row < folds.Length; row++)
            {
                if (folds[row] != fold) continue;
                for (var label = 0; label < problem.LabelCount; label++)
                    scores[(row * problem.LabelCount) + label] = model.Score(features.Row(row), label);
            }

            progress?.Invoke(fold + 1);
        }
    }
}
