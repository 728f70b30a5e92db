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
    /// <param name="cancellationToken">
    /// Stops after the trials that are finished, which become the report; the trial that is being measured is lost, since fewer folds cannot be compared.
    /// </param>
    /// <exception cref="OperationCanceledException">Stopped before the first trial was finished.</exception>
    /// <exception cref="DataFormatException">A statement or a term cannot be used.</exception>
    /// <exception cref="ArgumentException">An option or a budget is out of range, or there is too little data.</exception>
    public static SearchReport Run(
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
        var wasStopped = false;
        foreach (var (name, combination) in candidates)
        {
            if (trials.Count > 0 && budget.Time != Timeout.InfiniteTimeSpan && clock.Elapsed > budget.Time) break;
            progress?.Report(new TrainingProgress(TrainingStage.Search, trials.Count, candidates.Count, 0));
            var report = TryMeasure(statements, combination, budget.Folds, cancellationToken);
            wasStopped = report is null;
            if (report is null) break;
            trials.Add(new SearchTrial(name, combination, report, report.ModelBytes <= budget.MaxModelBytes));
        }

        if (trials.Count == 0) throw new OperationCanceledException("The search was stopped before its first trial was finished.", cancellationToken);
        progress?.Report(new TrainingProgress(TrainingStage.Search, trials.Count, candidates.Count, 0));
        var ranked = trials.OrderByDescending(trial => trial.IsSmallEnough).ThenByDescending(trial => trial.MacroF1).ThenBy(trial => trial.Report.ModelBytes);
        return new SearchReport([.. ranked]) { CandidateCount = candidates.Count, WasStopped = wasStopped };
    }

    /// <summary>A cross-validation over all folds; null where it was stopped.</summary>
    private static CrossValidationReport? TryMeasure(IReadOnlyList<LabelledStatement> statements, TrainingOptions options, int folds, CancellationToken cancellationToken)
    {
        try
        {
            var report = CrossValidation.Run(statements, options, folds, null, cancellationToken);
            return report.WasStopped ? null : report;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }
}
