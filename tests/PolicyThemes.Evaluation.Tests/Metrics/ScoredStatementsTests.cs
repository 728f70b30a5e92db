namespace PolicyThemes.Evaluation.Tests.Metrics;

public class ScoredStatementsTests
{
    private static readonly LabelledStatement[] One = [Samples.Statement("s1", ["a"])];
    private static readonly LabelSet Labels = new(["a", "b"]);

    [Theory]
    [InlineData(float.NaN)]
    [InlineData(1.1f)]
    [InlineData(-0.1f)]
    public void What_is_no_probability_is_refused(float value)
    {
        var error = Assert.Throws<ArgumentException>(() => ScoredStatements.From(One, Labels, _ => [0.5f, value]));

        Assert.Contains("statement 's1'", error.Message, StringComparison.Ordinal);
        Assert.Contains("'b'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_must_fit()
    {
        Assert.Throws<ArgumentException>(() => ScoredStatements.From(One, Labels, _ => [0.5f]));
        Assert.Throws<ArgumentException>(() => ScoredStatements.From(One, Labels, _ => [0.5f, 0.5f], [0.5f]));
        Assert.Throws<ArgumentException>(() => ScoredStatements.From(One, Labels, (IReadOnlyList<float[]>)[]));
        Assert.Throws<ArgumentException>(() => ScoredStatements.From([], Labels, _ => [0.5f, 0.5f]));
    }

    [Fact]
    public void Thresholds_decide_and_equal_is_enough()
    {
        var scored = ScoredStatements.From(One, Labels, _ => [0.7f, 0.3f], [0.7f, 0.3f]);

        Assert.Equal(["a", "b"], scored.PredictedLabels(0));
        Assert.False(scored.IsRight(0));
    }
}
