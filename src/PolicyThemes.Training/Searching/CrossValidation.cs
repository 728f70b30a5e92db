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
    /// <param name="cancellationToken">Stops after the folds that are finished, which become the report; the fold that is being fitted is lost.</param>
    /// <exception cref="OperationCanceledException">Stopped before the first fold was finished.</exception>
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
            if (TryTrain([.. statements.Where((_, row) => parts[row] != fold)], options, cancellationToken) is not { } model) break;
            var heldOut = ScoredStatements.From([.. statements.Where((_, row) => parts[row] == fold)], model.ToClassifier());
            figures.Add(Evaluator.Evaluate(heldOut, FiguresOnly).Figures);
            bytes = Math.Max(bytes, model.MeasureFile());
        }

        if (figures.Count == 0) throw new OperationCanceledException("The cross-validation was stopped before its first fold was finished.", cancellationToken);
        progress?.Report(new TrainingProgress(TrainingStage.CrossValidation, figures.Count, folds, 0));
        return new CrossValidationReport(figures, bytes) { FoldCount = folds };
    }

    /// <summary>A model that was trained to its end; null where it was stopped.</summary>
    private static TrainedModel? TryTrain(List<LabelledStatement> statements, TrainingOptions options, CancellationToken cancellationToken)
    {
        try
        {
            var model = ThemeTrainer.Train(statements, options, null, cancellationToken);
            return model.WasStopped ? null : model;
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }
}
