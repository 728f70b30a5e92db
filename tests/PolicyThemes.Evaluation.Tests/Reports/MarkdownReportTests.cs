namespace PolicyThemes.Evaluation.Tests.Reports;

public class MarkdownReportTests
{
    [Fact]
    public void Tables_hold_the_figures()
    {
        var baseline = new NamedFigures("key|words", new Dictionary<string, double> { ["macroF1"] = 0.4 });
        var options = new EvaluatorOptions { Name = "ours", CommandLine = "policy-themes evaluate", Bootstrap = null, Baselines = [baseline] };

        var text = MarkdownReport.ToMarkdown(Evaluator.Evaluate(Samples.Six(), options));

        Assert.StartsWith("# ours\n\n6 statements in 6 groups, any number of labels each, none included.\n\n```\npolicy-themes evaluate\n```\n", text, StringComparison.Ordinal);
        Assert.Contains("| Micro F1 (F1 over all answers together) | 0.600 |  |\n", text, StringComparison.Ordinal);
        Assert.Contains("| b | 2 | 2 | 0.500 | 0.500 | 0.500 |", text, StringComparison.Ordinal);
        Assert.Contains("| figure | ours | key\\|words |\n| --- | ---: | ---: |\n| macroF1 | 0.583 | 0.400 |\n", text, StringComparison.Ordinal);
        Assert.Contains("## By length", text, StringComparison.Ordinal);
    }
}
