using PolicyThemes.Evaluation;

namespace PolicyThemes.Training.Tests.Searching;

public class StoppedSearchTests
{
    private static readonly List<LabelledStatement> Statements = [.. Enumerable.Range(0, 60).Select(i => Samples.Statement(
        "en", $"{(i % 3) switch { 0 => "tariff duties quota", 1 => "opera museum dance", _ => "hall chair lunch" }} number {i}", i % 3 == 0 ? ["trade"] : i % 3 == 1 ? ["culture"] : []))];

    private static readonly TrainingOptions Quick = Samples.Quick with { HashBits = 10 };
    private static readonly ParameterGrid Grid = ParameterGrid.Parse("""{ "cost": [1e-6, 10, 5] }""", "grid.json");
    private static readonly SearchBudget Budget = new() { Folds = 2 };

    [Fact]
    public void Folds_that_are_finished_are_kept()
    {
        using var source = new CancellationTokenSource();
        var report = CrossValidation.Run(Statements, Quick, 4, StopAt(source, TrainingStage.CrossValidation, 2), source.Token);
        var whole = CrossValidation.Run(Statements, Quick, 4);
        Assert.Equal((2, 4, true), (report.Folds.Count, report.FoldCount, report.WasStopped));
        Assert.False(whole.WasStopped);
        Assert.Equal(whole.Folds.Take(2).Select(fold => fold["macroF1"]), report.Folds.Select(fold => fold["macroF1"]));
    }

    [Fact]
    public void Trials_that_are_finished_are_kept_the_best_first()
    {
        using var source = new CancellationTokenSource();
        var report = HyperparameterSearch.Run(Statements, Grid, Quick, Budget, StopAt(source, TrainingStage.Search, 2), source.Token);
        Assert.Equal(["cost=10", "cost=1e-6"], report.Trials.Select(trial => trial.Name));
        Assert.Equal((3, true), (report.CandidateCount, report.WasStopped));
        Assert.All(report.Trials, trial => Assert.False(trial.Report.WasStopped));
    }

    [Fact]
    public void A_search_or_validation_that_ran_to_its_end_was_not_stopped_by_a_late_cancellation()
    {
        using var source = new CancellationTokenSource();
        Assert.False(CrossValidation.Run(Statements, Quick, 2, StopAt(source, TrainingStage.CrossValidation, 2), source.Token).WasStopped);
        using var another = new CancellationTokenSource();
        Assert.False(HyperparameterSearch.Run(Statements, Grid, Quick, Budget, StopAt(another, TrainingStage.Search, 3), another.Token).WasStopped);
    }

    [Fact]
    public void With_nothing_finished_it_says_so()
    {
        using var source = new CancellationTokenSource();
        var search = Assert.ThrowsAny<OperationCanceledException>(() => HyperparameterSearch.Run(Statements, Grid, Quick, Budget, StopAt(source, TrainingStage.Search, 0), source.Token));
        var validation = Assert.ThrowsAny<OperationCanceledException>(() => CrossValidation.Run(Statements, Quick, 2, null, source.Token));
        Assert.Equal("The search was stopped before its first trial was finished.", search.Message);
        Assert.Equal("The cross-validation was stopped before its first fold was finished.", validation.Message);
    }

    [Fact]
    public void A_card_tells_of_it()
    {
        using var source = new CancellationTokenSource();
        var card = ModelCard.ToMarkdown(new ModelCardFacts
        {
            Name = "m",
            Model = ThemeTrainer.Train(Statements, Quick),
            Statements = Statements,
            Options = Quick,
            CrossValidation = CrossValidation.Run(Statements, Quick, 4, StopAt(source, TrainingStage.CrossValidation, 1), source.Token),
            SearchWasStopped = true,
            Bootstrap = new BootstrapOptions { Resamples = 10 },
        });
        Assert.Contains("on each 3 of 4 folds; measured on the other.\n\nIt was stopped after 1 of these folds.", card, StringComparison.Ordinal);
        Assert.Contains("was stopped before its end", card, StringComparison.Ordinal);
        Assert.DoesNotContain("NaN", card, StringComparison.Ordinal);
    }

    private static Listener StopAt(CancellationTokenSource source, TrainingStage stage, int done) => new(step =>
    {
        if (step.Stage == stage && step.Done == done) source.Cancel();
    });
}
