namespace PolicyThemes.Evaluation.Tests.Intervals;

public class ModelComparisonTests
{
    [Theory]
    [InlineData(0, 0, 1)]
    [InlineData(1, 9, 2 * 11 / 1024.0)]                  // 2·(1 + 10) / 2^10
    [InlineData(5, 5, 1)]
    [InlineData(40, 20, 0.0141957)]                      // (20 - 1)² / 60 = 6.0167 on one degree of freedom
    [InlineData(15, 15, 1)]
    public void McNemar_by_hand(int onlyFirst, int onlySecond, double expected) =>
        Assert.Equal(expected, new McNemarTest(onlyFirst, onlySecond).PValue, 4);

    [Fact]
    public void A_model_does_not_differ_from_itself()
    {
        var scored = Samples.Random(100, seed: 1, noise: 0.9);

        var comparison = ModelComparison.Between(scored, scored, new BootstrapOptions { Resamples = 50 });

        Assert.All(comparison.Differences, difference => Assert.Equal((0.0, 1.0, 0.0), (difference.Difference, difference.PValue, difference.Interval.High)));
        Assert.Equal(1, comparison.McNemar.PValue);
    }

    [Fact]
    public void A_better_model_is_found_better()
    {
        var better = Samples.Random(300, seed: 1, noise: 0.5);
        var random = new Random(9);
        var worse = ScoredStatements.From(better.Statements, better.Labels, _ => [random.NextSingle(), random.NextSingle(), random.NextSingle()]);

        var comparison = ModelComparison.Between(worse, better, new BootstrapOptions { Resamples = 200 });
        var macroF1 = comparison.Differences.Single(difference => difference.Figure == "macroF1");

        Assert.True(macroF1.Interval.Low > 0);
        Assert.Equal(2 / 201.0, macroF1.PValue, 12);
        Assert.True(comparison.McNemar.PValue < 0.001);
    }

    [Fact]
    public void Other_statements_are_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => ModelComparison.Between(Samples.Random(10, 1), Samples.Random(10, 2)));

        Assert.Contains("expected the same statements", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void McNemar_of_a_label_counts_that_label_alone()
    {
        LabelledStatement[] statements = [.. Enumerable.Range(0, 3).Select(i => new LabelledStatement { Id = $"{i}", Text = $"{i}", Labels = ["a"], Location = new SourceLine("x", i + 1) })];
        var labels = new LabelSet(["a", "b"]);
        var first = ScoredStatements.From(statements, labels, (float[][])[[0.9f, 0.1f], [0.1f, 0.9f], [0.9f, 0.9f]]);
        var second = ScoredStatements.From(statements, labels, (float[][])[[0.9f, 0.1f], [0.9f, 0.9f], [0.1f, 0.1f]]);

        var comparison = ModelComparison.Between(first, second, new BootstrapOptions { Resamples = 10 });

        Assert.Equal(new McNemarTest(0, 0), comparison.McNemar);
        Assert.Equal([new("a", new McNemarTest(1, 1)), new("b", new McNemarTest(0, 1))], comparison.LabelMcNemar);
    }

    [Fact]
    public void Another_mode_is_refused()
    {
        LabelledStatement[] statements = [new() { Id = "1", Text = "1", Labels = ["a"], Location = new SourceLine("x", 1) }];
        ScoredStatements Scored(LabelMode mode) => ScoredStatements.From(statements, new LabelSet(["a", "b"], mode), (float[][])[[0.9f, 0.1f]]);

        var error = Assert.Throws<ArgumentException>(() => ModelComparison.Between(Scored(LabelMode.Multilabel), Scored(LabelMode.Exclusive)));

        Assert.Contains("expected the same mode", error.Message, StringComparison.Ordinal);
    }
}
