namespace PolicyThemes.Evaluation.Tests.Intervals;

public class BootstrapTests
{
    [Fact]
    public void Intervals_do_not_depend_on_threads()
    {
        var scored = Samples.Random(120, seed: 5);

        var one = Intervals(scored, new BootstrapOptions { Resamples = 200, Threads = 1 });
        var many = Intervals(scored, new BootstrapOptions { Resamples = 200, Threads = 7 });

        Assert.Equal(one.OrderBy(pair => pair.Key), many.OrderBy(pair => pair.Key));
    }

    [Fact]
    public void Another_seed_gives_other_intervals()
    {
        var scored = Samples.Random(120, seed: 5, noise: 0.8);

        Assert.NotEqual(
            Intervals(scored, new BootstrapOptions { Resamples = 50, Seed = 1 })["macroF1"],
            Intervals(scored, new BootstrapOptions { Resamples = 50, Seed = 2 })["macroF1"]);
    }

    [Fact]
    public void Intervals_hold_their_figure()
    {
        var report = Evaluator.Evaluate(Samples.Random(200, seed: 6, noise: 0.8));

        Assert.All(report.Intervals, pair => Assert.InRange(report.Figures[pair.Key], pair.Value.Low, pair.Value.High));
        Assert.DoesNotContain("ece", report.Intervals.Keys);
    }

    [Fact]
    public void An_accuracy_of_independent_rows_has_the_spread_of_a_binomial()
    {
        var rows = Enumerable.Range(0, 400).Select(i => (new[] { "a" }, new[] { i < 200 ? 0.9f : 0.1f })).ToArray();

        var interval = Intervals(Samples.Score(["a"], rows), new BootstrapOptions { Resamples = 4000 })["accuracy"];

        Assert.InRange(interval.High - interval.Low, 0.092, 0.104);   // 2 · 1.96 · sqrt(0.25 / 400) = 0.098
    }

    [Fact]
    public void One_group_leaves_no_spread()
    {
        var statements = Enumerable.Range(0, 10).Select(i => Samples.Statement($"s{i}", ["a"], group: "g")).ToArray();
        var scored = ScoredStatements.From(statements, new LabelSet(["a"]), [.. Enumerable.Range(0, 10).Select(i => new[] { i / 10f })]);

        var interval = Intervals(scored, new BootstrapOptions { Resamples = 20 })["accuracy"];

        Assert.Equal(interval.Low, interval.High);
    }

    private static IReadOnlyDictionary<string, Interval> Intervals(ScoredStatements scored, BootstrapOptions options) =>
        Evaluator.Evaluate(scored, new EvaluatorOptions { Bootstrap = options }).Intervals;
}
