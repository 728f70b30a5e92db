using System.Diagnostics;
using PolicyThemes.Evaluation;

namespace PolicyThemes.Training;

/// <summary>Tries combinations of options and ranks them by macro F1 in cross-validation, all on the same folds.</summary>
public static class HyperparameterSearch
{
    /// <param name="statements">Statements to train and to measure on.</param>
    /// <param name="grid">The values to try.</param>
    /// <param name="options">Everything that the grid does not name; default settings where null.</param>
    /// <param name="budget">How far to go; default limits where null.</param>
    /// <param name="progress">Told the number of trials done.</param>
    /// <param name="cancellationToken">Stops with <see cref="OperationCanceledException"/>.</param>
    /// <returns>The trials that were done, the best first: small enough ones before others, then by macro F1, then by length of the model file.</returns>
    /// <exception cref="DataFormatException">A statement or a term cannot be used.</exception>
    /// <exception cref="ArgumentException">An option or a budget is out of range, or there is too little data.</exception>
    public static IReadOnlyList<SearchTrial> Run(
        IReadOnlyList<LabelledStatement> statements,
        ParameterGrid grid,
        TrainingOptions? options = null,
        SearchBudget? budget = null,
        IProgress<TrainingProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        (options, budget) = (options ?? new TrainingOptions(), budget ?? new SearchBudget());
        if (budget.Trials < 1) throw new ArgumentException($"Trials is {budget.Trials}; expected at least 1.", nameof(budget));
        var candidates = grid.Candidates(options, budget.Trials);
        var trials = new List<SearchTrial>();
        var clock = Stopwatch.StartNew();
        foreach (var (name, combination) in candidates)
        {
            if (trials.Count > 0 && budget.Time != Timeout.InfiniteTimeSpan && clock.Elapsed > budget.Time) break;
            progress?.Report(new TrainingProgress(TrainingStage.Search, trials.Count, candidates.Count, 0));
            var report = CrossValidation.Run(statements, combination, budget.Folds, null, cancellationToken);
            trials.Add(new SearchTrial(name, combination, report, report.ModelBytes <= budget.MaxModelBytes));
        }

        progress?.Report(new TrainingProgress(TrainingStage.Search, candidates.Count, candidates.Count, 0));
        return [.. trials.OrderByDescending(trial => trial.IsSmallEnough).ThenByDescending(trial => trial.MacroF1).ThenBy(trial => trial.Report.ModelBytes)];
    }
}
