namespace PolicyThemes.Evaluation.Tests.Metrics;

public class SliceAndCoverageTests
{
    [Fact]
    public void Slices_split_the_rows_and_add_up()
    {
        var scored = Samples.Random(200, seed: 1);
        var report = Evaluator.Evaluate(scored, new EvaluatorOptions { Slices = ["lang", "length", "nothing"], Bootstrap = null });

        var languages = report.Slices.Where(slice => slice.Field == "lang").ToArray();

        Assert.Equal(["en", "zh"], languages.Select(slice => slice.Value));
        Assert.Equal(200, languages.Sum(slice => slice.Rows));
        Assert.Equal(report.Labels[0].Counts, languages[0].Labels[0].Add(languages[1].Labels[0]));
        Assert.Equal(["001-040"], report.Slices.Where(slice => slice.Field == "length").Select(slice => slice.Value));
        Assert.DoesNotContain(report.Slices, slice => slice.Field == "nothing");
        Assert.Equal(languages[0].Overall.Micro.F1, report.Figures["slices.lang.en.microF1"]);
    }

    [Fact]
    public void A_slice_equals_the_report_of_its_rows()
    {
        var scored = Samples.Random(200, seed: 2);
        var rows = Enumerable.Range(0, 200).Where(row => scored.Statements[row].Lang == "zh").ToArray();
        var alone = ScoredStatements.From(
            [.. rows.Select(row => scored.Statements[row])], scored.Labels, [.. rows.Select(row => scored.Probabilities(row).ToArray())]);

        var slice = Samples.Report(scored).Slices.Single(s => s is { Field: "lang", Value: "zh" });

        Assert.Equal(Samples.Report(alone).Overall, slice.Overall);
    }

    [Fact]
    public void Rare_values_are_put_together()
    {
        var statements = Enumerable.Range(0, 40).Select(i => Samples.Statement($"s{i}", [], lang: $"l{i:00}")).ToArray();
        var scored = ScoredStatements.From(statements, new LabelSet(["a"]), _ => [0.1f]);

        var slices = Evaluator.Evaluate(scored, new EvaluatorOptions { Slices = ["lang"], Bootstrap = null }).Slices;

        Assert.Equal(31, slices.Count);
        Assert.Equal(("(other)", 10), (slices[^1].Value, slices[^1].Rows));
    }

    [Fact]
    public void Abstaining_on_close_calls_follows_the_margin()
    {
        var scored = Samples.Score(["a"], (["a"], [0.9f]), ([], [0.55f]), ([], [0.2f]), (["a"], [0.45f]));

        var curve = Samples.Report(scored).Coverage;

        Assert.Equal([1, 0.5, 0.25], curve.Select(point => point.Coverage));
        Assert.Equal([0.5, 1, 1], curve.Select(point => point.Accuracy));
        Assert.Equal(0, curve[0].Band);
        Assert.Equal(0.5, curve[0].Precision);
        Assert.Equal(0.3, curve[1].Band, 6);
    }
}
