using PolicyThemes.Evaluation;
using PolicyThemes.Features;
using PolicyThemes.Models;
using PolicyThemes.Scores;
using PolicyThemes.Training.Calibration;
using PolicyThemes.Training.Features;
using PolicyThemes.Training.Fitting;

namespace PolicyThemes.Training;

/// <summary>
/// Trains a model: one logistic regression for every label on hashed n-grams and lexicon matches, calibrated and given thresholds on
/// out-of-fold scores. The same data and options give the same bytes at any number of threads.
/// </summary>
public static class ThemeTrainer
{
    /// <param name="statements">Statements with their labels; those of one group stay together in the folds.</param>
    /// <param name="options">How to train; default settings where null.</param>
    /// <param name="progress">Told how far the training has come; may be called from several threads.</param>
    /// <param name="cancellationToken">
    /// Before the fit: stops with <see cref="OperationCanceledException"/>. From then on: the fit, and that of each fold, ends with the pass that it is in, and what
    /// is fitted so far becomes the model.
    /// </param>
    /// <exception cref="DataFormatException">A statement or a term cannot be used.</exception>
    /// <exception cref="ArgumentException">An option is out of range, there is too little data, or the terms have more different sets of labels than a lexicon holds.</exception>
    public static TrainedModel Train(
        IReadOnlyList<LabelledStatement> statements, TrainingOptions? options = null, IProgress<TrainingProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        options = TrainingOptionsCheck.Check(options ?? new TrainingOptions());
        return Train(TrainingData.Load(statements, options), options, progress, cancellationToken);
    }

    /// <summary>
    /// Trains on statements that need not fit into memory: they are walked through once and not kept, and their n-grams stand in a file. Of each
    /// statement some hundred bytes stay in memory: 64 for every eight labels, as many for each fold that is fitted at once, 8 for each label, and its
    /// group. The model is the same, byte for byte, as the one that a training in memory makes.
    /// </summary>
    /// <param name="statements">Statements with their labels, such as <see cref="StatementReader"/> gives.</param>
    /// <param name="scratchDirectory">An existing directory with room for about 8 bytes for each character of the statements; the file in it goes away with the training.</param>
    /// <param name="options">How to train; must name the labels.</param>
    /// <param name="progress">Told how far the training has come; may be called from several threads.</param>
    /// <param name="cancellationToken">As in the other method.</param>
    /// <exception cref="DataFormatException">A statement or a term cannot be used.</exception>
    /// <exception cref="ArgumentException">An option is out of range, there is too little data, or the terms have more different sets of labels than a lexicon holds.</exception>
    /// <exception cref="IOException">The file cannot be written or read.</exception>
    /// <exception cref="UnauthorizedAccessException">No file may be made in the directory.</exception>
    public static TrainedModel TrainFromStream(
        IEnumerable<LabelledStatement> statements, string scratchDirectory, TrainingOptions options, IProgress<TrainingProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(statements);
        if (TrainingOptionsCheck.Check(options).Labels.Count == 0)
            throw new ArgumentException("options that name no label; expected the labels, because the statements are read only once.", nameof(options));
        if (!Directory.Exists(scratchDirectory))
            throw new DirectoryNotFoundException($"{scratchDirectory}: no such directory. Name one that exists, with room for about 8 bytes for each character of the statements.");
        using var scratch = new ScratchFile(scratchDirectory);
        var intake = new StatementIntake(new LabelSet(options.Labels, options.Mode), options);
        var lexicon = new Lexicon(intake.Terms);
        var features = Featurize(intake.Texts(statements), lexicon, options.Labels.Count, options, scratch, progress, cancellationToken);
        return Fit(intake.Finish([]), lexicon, features, options, progress, cancellationToken);
    }

    /// <summary>Trains on data that were loaded, and perhaps changed, before.</summary>
    internal static TrainedModel Train(TrainingData data, TrainingOptions options, IProgress<TrainingProgress>? progress, CancellationToken cancellationToken)
    {
        var lexicon = new Lexicon(data.Terms);
        var features = Featurize(data.Texts, lexicon, data.Labels.Count, options, null, progress, cancellationToken);
        return Fit(data, lexicon, features, options, progress, cancellationToken);
    }

    private static FeaturizedTexts Featurize(
        IEnumerable<string> texts, Lexicon lexicon, int labelCount, TrainingOptions options, ScratchFile? scratch, IProgress<TrainingProgress>? progress, CancellationToken cancellationToken)
    {
        progress?.Report(new TrainingProgress(TrainingStage.Features, 0, 1, 0));
        var dropout = lexicon.Count > 0 && options.TermDropout > 0 ? new TermDropout(options.TermDropout, options.Seed) : TermDropout.None;
        var features = new Featurizer(TrainingOptionsCheck.Settings(options), lexicon, labelCount).Featurize(texts, dropout, options.Threads, scratch, cancellationToken);
        progress?.Report(new TrainingProgress(TrainingStage.Features, 1, 1, 0));
        return features;
    }

    private static TrainedModel Fit(
        TrainingData data, Lexicon lexicon, FeaturizedTexts features, TrainingOptions options, IProgress<TrainingProgress>? progress, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var settings = TrainingOptionsCheck.Settings(options);
        var order = FrequentFirst.Apply(features.Seen, settings.NgramSlots);
        var scale = InverseDocumentFrequency.Scale(features.Seen, data.Groups.Count, settings.NgramSlots);
        var problem = new FitProblem(features.Fitted, scale, data.Bits, data.Costs, data.ClassWeights)
        {
            Scored = features.Seen,
            Start = data.Earlier is null ? null : order.Renumber(data.Earlier.Start()),
        };
        var fitter = LinearFitter.Fit(
            problem, [.. Enumerable.Range(0, features.Seen.Rows)], SolverSettings(options), options.Threads,
            (epoch, gradient) => progress?.Report(new TrainingProgress(TrainingStage.Fitting, epoch, options.MaxEpochs, gradient)),
            cancellationToken);
        var folds = CrossFitting.Folds(data.Groups, options.Folds, options.Seed);
        var scores = CrossFitting.Scores(problem, folds, rows => fitter.FitTo(rows, cancellationToken), options.Threads, Report(progress, options.Folds), CancellationToken.None);
        var outOfFold = OutOfFoldScores.Calibrate(scores, data.Bits.AsSpan(0, data.Groups.Count), folds, data.Labels.Count, options, data.Earlier);

        var model = order.Restore(fitter.Model());
        foreach (var weights in model.Weights)
            WeightRounding.Round(weights.AsSpan(0, settings.NgramSlots), options.SmallestWeight, WeightRounding.StoredMantissaBits);

        var manifest = Manifest(data, settings, outOfFold, options);
        var theme = ThemeModel.Create(manifest, data.Terms, lexicon, new InterleavedWeights(model.Weights, model.Intercepts), outOfFold.Calibrations);
        return new TrainedModel(theme, outOfFold, folds) { WasStopped = cancellationToken.IsCancellationRequested };
    }

    private static SolverOptions SolverSettings(TrainingOptions options) => new() { L1 = options.L1, MaxEpochs = options.MaxEpochs, Seed = options.Seed };

    private static Action<int>? Report(IProgress<TrainingProgress>? progress, int folds)
    {
        if (progress is null) return null;
        var done = 0;
        return _ => progress.Report(new TrainingProgress(TrainingStage.CrossFitting, Interlocked.Increment(ref done), folds, 0));
    }

    private static ModelManifest Manifest(TrainingData data, FeatureSettings settings, OutOfFoldScores outOfFold, TrainingOptions options) => new()
    {
        Version = typeof(ThemeClassifier).Assembly.GetName().Version!.ToString(3),
        Mode = options.Mode,
        Labels = data.Labels,
        Thresholds = outOfFold.Thresholds,
        Features = settings,
        LexiconHash = "",
        DataHash = data.Hash,
        Seed = options.Seed,
        Metrics = outOfFold.Figures(),
    };
}
