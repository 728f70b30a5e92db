using PolicyThemes.Evaluation;
using PolicyThemes.Training.Baselines;

namespace PolicyThemes.Training;

/// <summary>Simple models that a trained one must beat: majority, keywords, naive Bayes, nearest centroid.</summary>
public static class BaselineModels
{
    /// <summary>Trains every baseline and measures it on other statements.</summary>
    /// <param name="training">Statements to train on.</param>
    /// <param name="test">Statements to measure on; at least one.</param>
    /// <param name="options">Labels, mode, folds, seed and n-grams as for a model; the keywords need lexicon files and are left out without. Default settings where null.</param>
    /// <param name="cancellationToken">Stops with <see cref="OperationCanceledException"/>.</param>
    /// <returns>A column of figures for each baseline, for <see cref="EvaluatorOptions.Baselines"/>.</returns>
    /// <exception cref="DataFormatException">A statement or a term cannot be used.</exception>
    /// <exception cref="ArgumentException">An option is out of range, or there is too little data.</exception>
    public static IReadOnlyList<NamedFigures> Measure(
        IReadOnlyList<LabelledStatement> training, IReadOnlyList<LabelledStatement> test, TrainingOptions? options = null, CancellationToken cancellationToken = default)
    {
        options = TrainingOptionsCheck.Check(options ?? new TrainingOptions());
        var data = TrainingData.Load(training, options);
        var labels = new LabelSet(data.Labels, options.Mode);
        var shares = Shares(data);
        var keywords = new KeywordDictionary(data.Terms, labels.Count);
        return
        [
            Figures("majority", ScoredStatements.From(test, labels, _ => shares)),
            .. data.Terms.Count == 0 ? [] : new[] { Figures("keywords", ScoredStatements.From(test, labels, keywords.Predict)) },
            Figures("naive Bayes", LinearBaseline.Score(data, test, options, NaiveBayes.Fit, cancellationToken)),
            Figures("nearest centroid", LinearBaseline.Score(data, test, options, NearestCentroid.Fit, cancellationToken)),
        ];
    }

    private static float[] Shares(TrainingData data)
    {
        var rows = data.Groups.Count;
        return [.. data.Labels.Select((_, label) => (float)data.Bits.Take(rows).Count(bits => (bits >> label & 1) != 0) / rows)];
    }

    private static NamedFigures Figures(string name, ScoredStatements scored) =>
        new(name, Evaluator.Evaluate(scored, new EvaluatorOptions { Slices = [], Bootstrap = null }).Figures);
}
