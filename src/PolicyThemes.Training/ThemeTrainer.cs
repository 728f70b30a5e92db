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
    /// Before the final fit: stops with <see cref="OperationCanceledException"/>. During it: the best weights so far become the model.
    /// </param>
    /// <exception cref="DataFormatException">A statement or a term cannot be used.</exception>
    /// <exception cref="ArgumentException">An option is out of range, or there is too little data.</exception>
    public static TrainedModel Train(
        IReadOnlyList<LabelledStatement> statements, TrainingOptions? options = null, IProgress<TrainingProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        options = TrainingOptionsCheck.Check(options ?? new TrainingOptions());
        return Train(TrainingData.Load(statements, options), options, progress, cancellationToken);
    }

    /// <summary>Trains on data that were loaded, and perhaps changed, before.</summary>
    internal static TrainedModel Train(TrainingData data, TrainingOptions options, IProgress<TrainingProgress>? progress, CancellationToken cancellationToken)
    {
        var lexicon = new Lexicon(data.Terms);
        var settings = TrainingOptionsCheck.Settings(options);
        var featurizer = new Featurizer(settings, lexicon, data.Labels.Count);

        progress?.Report(new TrainingProgress(TrainingStage.Features, 0, data.Texts.Count, 0));
        var matrix = featurizer.Featurize(data.Texts, options.Threads);
        progress?.Report(new TrainingProgress(TrainingStage.Features, data.Texts.Count, data.Texts.Count, 0));

        var idf = new InverseDocumentFrequency(matrix, data.Groups.Count, settings.NgramSlots);
        idf.Apply(matrix);
        var fitted = WithHiddenTerms(featurizer, data, options) ?? matrix;
        if (fitted != matrix) idf.Apply(fitted);
        var problem = new FitProblem(fitted, data.Bits, data.Costs, data.ClassWeights) { Scored = matrix, Start = data.Earlier?.Start(idf) };
        var folds = CrossFitting.Folds(data.Groups, options.Folds, options.Seed);
        var scores = CrossFitting.Scores(problem, folds, SolverSettings(options), options.Threads, Report(progress, options.Folds), cancellationToken);
        var outOfFold = OutOfFoldScores.Calibrate(scores, data.Bits.AsSpan(0, data.Groups.Count), folds, data.Labels.Count, options, data.Earlier);

        var everything = Enumerable.Range(0, matrix.Rows).ToArray();
        var model = LinearFitter.Fit(
            problem, everything, SolverSettings(options), options.Threads,
            (epoch, gradient) => progress?.Report(new TrainingProgress(TrainingStage.Fitting, epoch, options.MaxEpochs, gradient)),
            cancellationToken);
        foreach (var weights in model.Weights)
        {
            idf.Fold(weights);
            WeightRounding.Round(weights.AsSpan(0, settings.NgramSlots), options.SmallestWeight, WeightRounding.StoredMantissaBits);
        }

        var manifest = Manifest(data, settings, outOfFold, options);
        var theme = ThemeModel.Create(manifest, data.Terms, lexicon, new InterleavedWeights(model.Weights, model.Intercepts), outOfFold.Calibrations);
        return new TrainedModel(theme, outOfFold, folds) { WasStopped = cancellationToken.IsCancellationRequested };
    }

    /// <summary>The features that the fit sees; null where no term is hidden.</summary>
    private static FeatureMatrix? WithHiddenTerms(Featurizer featurizer, TrainingData data, TrainingOptions options) =>
        options.TermDropout > 0 && data.Terms.Count > 0
            ? featurizer.Featurize(data.Texts, new TermDropout(options.TermDropout, options.Seed), options.Threads)
            : null;

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
