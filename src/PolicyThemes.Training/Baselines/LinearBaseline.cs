using PolicyThemes.Evaluation;
using PolicyThemes.Features;
using PolicyThemes.Training.Calibration;
using PolicyThemes.Training.Features;
using PolicyThemes.Training.Fitting;

namespace PolicyThemes.Training.Baselines;

/// <summary>
/// A linear model on our n-grams without the lexicon, given the same folds, calibration and thresholds as the real one, so that only the way of
/// fitting differs.
/// </summary>
internal static class LinearBaseline
{
    public static ScoredStatements Score(
        TrainingData data, IReadOnlyList<LabelledStatement> test, TrainingOptions options, Func<FitProblem, int[], LinearModel> fit, CancellationToken cancellationToken)
    {
        var rows = data.Groups.Count;
        var settings = TrainingOptionsCheck.Settings(options);
        var featurizer = new Featurizer(settings, new Lexicon(new List<LexiconTerm>()), data.Labels.Count);
        var matrix = featurizer.Featurize(data.Texts.Take(rows), options.Threads);
        var problem = new FitProblem(matrix, InverseDocumentFrequency.Scale(matrix, rows, settings.NgramSlots), data.Bits[..rows], data.Costs[..rows], data.ClassWeights);
        var folds = CrossFitting.Folds(data.Groups, options.Folds, options.Seed);
        var scores = CrossFitting.Scores(problem, folds, own => fit(problem, own), options.Threads, null, cancellationToken);
        var outOfFold = OutOfFoldScores.Calibrate(scores, problem.Labels, folds, data.Labels.Count, options);
        var model = fit(problem, [.. Enumerable.Range(0, rows)]);

        var unseen = featurizer.Featurize(test.Select(statement => statement.Text), options.Threads).Open();
        return ScoredStatements.From(test, new LabelSet(data.Labels, options.Mode), [.. Enumerable.Range(0, test.Count).Select(Probabilities)], outOfFold.Thresholds);

        float[] Probabilities(int row) =>
            [.. data.Labels.Select((_, label) => outOfFold.Calibrations[label].Probability(model.Score(unseen.Row(row), label)))];
    }
}
