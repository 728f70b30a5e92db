using System.Text.Json;

namespace PolicyThemes.Evaluation.Tests.Reports;

public class JsonReportTests
{
    private static JsonElement Root(ScoredStatements scored, EvaluatorOptions? options = null) =>
        JsonDocument.Parse(JsonReport.ToJson(Evaluator.Evaluate(scored, options))).RootElement;

    [Fact]
    public void Figures_are_camel_case_at_the_top()
    {
        var root = Root(Samples.Six());

        Assert.Equal(0.6, root.GetProperty("microF1").GetDouble());
        Assert.Equal(0.583333, root.GetProperty("macroF1").GetDouble());
        Assert.Equal(0.333333, root.GetProperty("accuracy").GetDouble());
        Assert.True(root.GetProperty("ece").GetDouble() > 0);
        Assert.Equal(6, root.GetProperty("rows").GetInt32());
        Assert.Equal(1, root.GetProperty("none").GetProperty("truePositives").GetInt32());
        Assert.Equal(0.666667, root.GetProperty("labels").GetProperty("a").GetProperty("f1").GetDouble());
        Assert.Equal(2, root.GetProperty("intervals").GetProperty("macroF1").GetArrayLength());
        Assert.Equal("multilabel", root.GetProperty("mode").GetString());
    }

    [Fact]
    public void What_is_not_defined_is_null()
    {
        var root = Root(Samples.Score(["a"], ([], [0.1f])));

        Assert.Equal(JsonValueKind.Null, root.GetProperty("macroRocAuc").ValueKind);
        Assert.Equal(JsonValueKind.Null, root.GetProperty("labels").GetProperty("a").GetProperty("averagePrecision").ValueKind);
    }

    [Fact]
    public void Slices_and_baselines_stand_under_their_names()
    {
        var baseline = new NamedFigures("keywords", new Dictionary<string, double> { ["macroF1"] = 0.4 });

        var root = Root(Samples.Random(50, seed: 1), new EvaluatorOptions { Baselines = [baseline] });

        Assert.Equal(25, root.GetProperty("slices").GetProperty("lang").GetProperty("zh").GetProperty("rows").GetInt32());
        Assert.Equal(0.4, root.GetProperty("baselines").GetProperty("keywords").GetProperty("macroF1").GetDouble());
    }
}
