using PolicyThemes.Evaluation;
using PolicyThemes.Evaluation.Intervals;

namespace PolicyThemes.Training.Studies;

/// <summary>Trains every trial of a plan once and measures its variants against the full model.</summary>
internal sealed class StudyRunner(
    StudyPlan plan, IReadOnlyList<HeldOutSet> sets, StudyOptions options, IProgress<StudyProgress>? progress, CancellationToken cancellationToken)
{
    private const int Digits = 6;

    private readonly Dictionary<StudyTrial, ScoredStatements[]> _scored = [];
    private readonly int _total = plan.StatementCurve.Count + plan.TermCurve.Count + plan.Ablations.Count + 1;
    private int _done;

    public StudyReport Run()
    {
        Tell("full model");
        var full = plan.Full.Train(cancellationToken);
        _scored[plan.Full] = Score(full);
        _done++;
        var report = new StudyReport
        {
            CommandLine = options.CommandLine,
            DataHash = full.Information.DataHash,
            ModelHash = ModelContent.HashOf(full),
            Groups = plan.GroupCount,
            Resamples = options.Bootstrap.Resamples,
            Confidence = options.Bootstrap.Confidence,
            Sets = [.. sets.Select((set, i) =>
                new StudySet(set.Name, set.Statements.Count, new GroupSampler(set.Statements, 0).GroupCount, ErrorCounter.Count(_scored[plan.Full][i])))],
            StatementCurve = [.. plan.StatementCurve.Select(Measure)],
            TermCurve = [.. plan.TermCurve.Select(Measure)],
            Ablations = [.. plan.Ablations.Select(Measure)],
        };
        Tell("");
        return report;
    }

    private StudyVariant Measure(PlannedVariant variant)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Tell(variant.Name);
        if (!_scored.TryGetValue(variant.Trial, out var scored)) _scored[variant.Trial] = scored = Score(Train(variant));
        var results = sets.Select((set, i) => Compare(set.Name, _scored[plan.Full][i], variant.HasThresholds ? scored[i] : AtOneHalf(scored[i]))).ToArray();
        _done++;
        return new StudyVariant(variant.Name, variant.Trial.Statements.Count, variant.Trial.Terms.Count, results);
    }

    private TrainedModel Train(PlannedVariant variant)
    {
        try
        {
            return variant.Trial.Train(cancellationToken);
        }
        catch (ArgumentException e)
        {
            throw new ArgumentException($"variant '{variant.Name}': {e.Message}", e);
        }
    }

    private ScoredStatements[] Score(TrainedModel model)
    {
        var classifier = model.ToClassifier();
        return [.. sets.Select(set => ScoredStatements.From(set.Statements, classifier))];
    }

    private static ScoredStatements AtOneHalf(ScoredStatements scored) =>
        ScoredStatements.From(scored.Statements, scored.Labels, [.. Enumerable.Range(0, scored.Count).Select(row => scored.Probabilities(row).ToArray())]);

    private StudyResult Compare(string set, ScoredStatements full, ScoredStatements variant)
    {
        var differences = ModelComparison.Between(full, variant, options.Bootstrap).Differences.ToDictionary(difference => difference.Figure, Figure);
        return new StudyResult(
            set, differences.GetValueOrDefault("macroF1"), differences.GetValueOrDefault("macroAveragePrecision"), differences.GetValueOrDefault("nonePrecision"));
    }

    private static StudyFigure Figure(FigureDifference figure) =>
        new(Round(figure.Second), Round(figure.Difference), new Interval(Round(figure.Interval.Low), Round(figure.Interval.High)));

    private static double Round(double value) => Math.Round(value, Digits);

    private void Tell(string variant) => progress?.Report(new StudyProgress(variant, _done, _total));
}
