using PolicyThemes.Evaluation;

namespace PolicyThemes.Training.Tests.Searching;

public class SearchTests
{
    private static readonly List<LabelledStatement> Statements = [.. Enumerable.Range(0, 90).Select(i => Samples.Statement(
        "en", $"{(i % 3) switch { 0 => "tariff duties quota", 1 => "opera museum dance", _ => "hall chair lunch" }} number {i}", i % 3 == 0 ? ["trade"] : i % 3 == 1 ? ["culture"] : []))];

    private static readonly TrainingOptions Quick = Samples.Quick with { HashBits = 10 };

    [Fact]
    public void Cross_validation_measures_every_statement_once()
    {
        var report = CrossValidation.Run(Statements, Quick, folds: 3);
        Assert.Equal(3, report.Folds.Count);
        Assert.InRange(report.Mean("macroF1"), 0.9, 1);
        Assert.InRange(report.StandardError("macroF1"), 0, 0.1);
        Assert.True(report.ModelBytes > 0);
    }

    [Fact]
    public void Mean_and_standard_error_by_hand()
    {
        var report = new CrossValidationReport([.. new[] { 0.7, 0.8, 0.9 }.Select(f1 => new Dictionary<string, double> { ["macroF1"] = f1 })], 1);
        Assert.Equal(0.8, report.Mean("macroF1"), 1e-12);
        Assert.Equal(0.1 / Math.Sqrt(3), report.StandardError("macroF1"), 1e-12);
        Assert.Equal(double.NaN, report.Mean("nothing"));
    }

    [Fact]
    public void The_better_combination_comes_first_and_comes_again_with_the_same_seed()
    {
        var grid = ParameterGrid.Parse("""{ "cost": [1e-6, 10], "wordNgrams": [1, 2] }""", "grid.json");
        var trials = HyperparameterSearch.Run(Statements, grid, Quick, new SearchBudget { Folds = 2 }).Trials;
        Assert.Equal(4, trials.Count);
        Assert.StartsWith("cost=10 ", trials[0].Name, StringComparison.Ordinal);
        Assert.Equal(10, trials[0].Options.Cost);
        Assert.Equal(trials.Select(trial => trial.MacroF1).OrderDescending(), trials.Select(trial => trial.MacroF1));
        var again = HyperparameterSearch.Run(Statements, grid, Quick, new SearchBudget { Folds = 2, Trials = 2 }).Trials;
        Assert.Equal(again.Select(trial => (trial.Name, trial.MacroF1)), HyperparameterSearch.Run(Statements, grid, Quick, new SearchBudget { Folds = 2, Trials = 2 }).Trials.Select(trial => (trial.Name, trial.MacroF1)));
    }

    [Fact]
    public void Models_that_are_too_large_come_last_and_time_ends_a_search()
    {
        var grid = ParameterGrid.Parse("""{ "hashBits": [10, 14] }""", "grid.json");
        var sizes = HyperparameterSearch.Run(Statements, grid, Quick, new SearchBudget { Folds = 2 }).Trials.ToDictionary(trial => trial.Name, trial => trial.Report.ModelBytes);
        var limit = sizes.Values.Min();
        var trials = HyperparameterSearch.Run(Statements, grid, Quick, new SearchBudget { Folds = 2, MaxModelBytes = limit }).Trials;
        Assert.Equal([true, false], trials.Select(trial => trial.IsSmallEnough));
        var outOfTime = HyperparameterSearch.Run(Statements, grid, Quick, new SearchBudget { Folds = 2, Time = TimeSpan.Zero });
        Assert.Equal((1, 2, false), (outOfTime.Trials.Count, outOfTime.CandidateCount, outOfTime.WasStopped));
    }

    [Theory]
    [InlineData("""{ "costs": [1] }""", "grid.json: unknown option 'costs'. Options are calibration, cost, folds,")]
    [InlineData("""{ "cost": [] }""", "grid.json: found no value for 'cost';")]
    [InlineData("""{ "cost": [0] }""", "grid.json: cost: found 0; Cost is 0; expected a number above 0.")]
    [InlineData("""{ "hashBits": ["many"] }""", "grid.json: hashBits: found many;")]
    [InlineData("""[1]""", "grid.json: found no grid")]
    [InlineData("""{ "cost": 1 }""", "grid.json: found no grid")]
    [InlineData("""{""", "grid.json: found no grid")]
    public void A_bad_grid_is_refused(string json, string message) =>
        Assert.StartsWith(message, Assert.Throws<DataFormatException>(() => ParameterGrid.Parse(json, "grid.json")).Message, StringComparison.Ordinal);
}
