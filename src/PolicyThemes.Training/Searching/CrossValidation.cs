using PolicyThemes.Evaluation;

namespace PolicyThemes.Training;

/// <summary>
/// k-fold cross-validation of the whole training, calibration and thresholds included: each fold is measured by a model that has seen nothing of it.
/// </summary>
public static class CrossValidation
{
    private static readonly EvaluatorOptions FiguresOnly = new() { Slices = [], Bootstrap = null };

    /// <param name="statements">Statements; folds keep groups whole and labels balanced, as <see cref="DataSplit"/> does.</param>
    /// <param name="options">How to train; default settings where null.</param>
    /// <param name="folds">Number of folds, 2 to 20.</param>
    /// <param name="progress">Told the number of folds done.</param>
    /// <param name="cancellationToken">Stops with <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="DataFormatException">A statement or a term cannot be used.</exception>
    /// <exception cref="ArgumentException">An option is out of range, or there is too little data.</exception>
    public static CrossValidationReport Run(
        IReadOnlyList<LabelledStatement> statements,
        TrainingOptions? options = null,
        int folds = 5,
        IProgress<TrainingProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        if (folds is not (>= 2 and <= 20)) throw new ArgumentException($"folds is {folds}; expected 2 to 20.", nameof(folds));
        options = TrainingOptionsCheck.Check(options ?? new TrainingOptions());
        options = options with { Labels = TrainingDataCheck.Labels(statements, options).Names };
        var parts = DataSplit.Create(statements, [.. Enumerable.Repeat(1.0, folds)], options.Seed);
        var figures = new List<IReadOnlyDictionary<string, double>>();
        var bytes = 0L;
        for (var fold = 0; fold < folds; fold++)
        {
            progress?.Report(new TrainingProgress(TrainingStage.CrossValidation, fold, folds, 0));
            var model = ThemeTrainer.Train([.. statements.Where((_, row) => parts[row] != fold)], options, null, cancellationToken);
            cancellationToken.ThrowIfCancellationRequested();
            var heldOut = ScoredStatements.From([.. statements.Where((_, row) => parts[row] == fold)], model.ToClassifier());
            figures.Add(Evaluator.Evaluate(heldOut, FiguresOnly).Figures);
            bytes = Math.Max(bytes, model.MeasureFile());
        }

        progress?.Report(new TrainingProgress(TrainingStage.CrossValidation, folds, folds, 0));
        return new CrossValidationReport(figures, bytes);
    }
}
