using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace PolicyThemes.Evaluation.Tests.Reports;

public partial class HtmlReportTests
{
    private const string Hostile = "</script><script>alert(1)</script> {{data}} & \"quoted\"";

    [Fact]
    public void The_page_needs_no_network()
    {
        var html = HtmlReport.ToHtml(Samples.Report(Samples.Random(80, seed: 1)));

        Assert.Contains("default-src 'none'", html, StringComparison.Ordinal);
        Assert.DoesNotContain("src=", html, StringComparison.Ordinal);
        Assert.DoesNotMatch("https?://", html);
    }

    [Fact]
    public void Every_control_has_a_label_and_every_id_is_used_once()
    {
        var html = HtmlReport.ToHtml(Samples.Report(Samples.Random(80, seed: 1)));

        var ids = Id().Matches(html).Select(match => match.Groups[1].Value).ToArray();
        var labelled = LabelFor().Matches(html).Select(match => match.Groups[1].Value).ToHashSet();

        Assert.Equal(ids.Distinct(), ids);
        Assert.All(Control().Matches(html).Select(match => match.Groups[1].Value), id => Assert.Contains(id, labelled));
    }

    [Fact]
    public void Texts_cannot_break_out()
    {
        var statement = Samples.Statement("x", ["a"]) with { Text = Hostile, Id = Hostile };
        var scored = ScoredStatements.From([statement], new LabelSet(["a"]), _ => [0.1f]);

        var html = HtmlReport.ToHtml(Evaluator.Evaluate(scored, new EvaluatorOptions { Name = Hostile, CommandLine = Hostile }));

        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
        Assert.Equal(Hostile, Data(html).GetProperty("rows")[0].GetProperty("text").GetString());
    }

    [Fact]
    public void Sliders_count_every_row_once()
    {
        var scored = Samples.Random(200, seed: 2);

        var label = Data(HtmlReport.ToHtml(Samples.Report(scored))).GetProperty("labels")[0];
        var steps = label.GetProperty("steps").EnumerateArray().Select(step => step.EnumerateArray().Select(n => n.GetInt32()).ToArray()).ToArray();
        var counts = Samples.Report(scored).Labels[0].Counts;

        Assert.Equal(200, steps.Sum(step => step[1] + step[2]));
        Assert.Equal(counts.TruePositives, steps.Where(step => step[0] >= label.GetProperty("threshold").GetInt32()).Sum(step => step[1]));
        Assert.Equal(counts.FalsePositives, steps.Where(step => step[0] >= label.GetProperty("threshold").GetInt32()).Sum(step => step[2]));
    }

    [Fact]
    public void Evidence_becomes_ranges_that_do_not_overlap()
    {
        var evidence = new[] { new Evidence(0, 4, false, [1f]), new Evidence(2, 4, true, [1f]), new Evidence(7, 3, false, [-1.5f]) };
        var explanation = new Explanation(null!, [0f], [0f], evidence);
        var scored = ScoredStatements.From([Samples.Statement("x", ["a"]) with { Text = "abcdef ghi" }], new LabelSet(["a"]), _ => [0.1f]);

        var html = HtmlReport.ToHtml(Evaluator.Evaluate(scored, new EvaluatorOptions { Explain = _ => explanation }));
        var marks = Data(html).GetProperty("rows")[0].GetProperty("mistakes")[0].GetProperty("marks").GetRawText();

        Assert.Equal("[[0,2,1],[2,2,3],[4,2,1],[7,3,-3]]", marks);
    }

    [Fact]
    public void Numbers_do_not_follow_the_language_of_the_machine()
    {
        var report = Samples.Report(Samples.Random(80, seed: 1));
        var expected = (HtmlReport.ToHtml(report), MarkdownReport.ToMarkdown(report), JsonReport.ToJson(report));
        var comma = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        comma.NumberFormat.NumberDecimalSeparator = ",";
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = comma;
            Assert.Equal(expected, (HtmlReport.ToHtml(report), MarkdownReport.ToMarkdown(report), JsonReport.ToJson(report)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Exclusive_sets_have_no_sliders()
    {
        var labels = new LabelSet(["a", "b"], LabelMode.Exclusive);
        var scored = ScoredStatements.From([Samples.Statement("x", ["a"])], labels, _ => [0.1f, 0.9f]);

        Assert.DoesNotContain("type=\"range\"", HtmlReport.ToHtml(Samples.Report(scored)).Split("<script")[0], StringComparison.Ordinal);
    }

    private static JsonElement Data(string html) => JsonDocument.Parse(DataScript().Match(html).Groups[1].Value).RootElement;

    [GeneratedRegex("<script type=\"application/json\" id=\"data\">(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex DataScript();

    [GeneratedRegex(" id=\"([^\"]+)\"")]
    private static partial Regex Id();

    [GeneratedRegex("<label for=\"([^\"]+)\"")]
    private static partial Regex LabelFor();

    [GeneratedRegex("<(?:input|select)[^>]* id=\"([^\"]+)\"")]
    private static partial Regex Control();
}
