using System.Text;
using System.Text.Json;
using PolicyThemes.Evaluation;

namespace PolicyThemes.Training.Tests.Auditing;

public class DataAuditTests
{
    private static readonly AuditOptions Quick = new() { FindSuspiciousLabels = false, RareBelow = 2, Training = Samples.Quick };

    [Fact]
    public void Counts_statements_labels_none_and_several()
    {
        var report = DataAudit.Run(Samples.Twenty, Quick);
        Assert.Equal(["climate", "culture", "security", "trade"], report.Labels);
        var split = Assert.Single(report.Splits);
        Assert.Equal((22, 22), (split.Statements, split.Groups));
        Assert.Equal([5, 5, 5, 5], split.Labels);
        Assert.Equal(4 / 22.0, split.None, 1e-12);
        Assert.Equal(2 / 22.0, split.Several, 1e-12);
        Assert.Equal([1, 4], report.CoOccurrence[1].Take(2));
        Assert.Equal(["en", "zh", "(missing)"], report.Slices.Select(slice => slice.Value));
        Assert.Equal(20, report.Vocabulary.Count);
        Assert.Empty(report.Problems);
    }

    [Fact]
    public void Finds_the_same_text_with_other_labels_and_in_the_other_split()
    {
        var again = Samples.Twenty[0] with { Id = "again", Labels = ["security"], Text = "THE two ministers agreed to cut tariffs on steel & textiles" };
        var nearly = Samples.Twenty[12] with { Text = "海关数据显示大豆出口继续快速增长。" };
        var copy = Samples.Twenty[5] with { Id = "copy", Text = Samples.Twenty[5].Text + "." };
        var report = DataAudit.Run([.. Samples.Twenty, again, copy], Quick with { Dev = [nearly], Similarity = 0.3 });
        Assert.Equal(["copy"], report.SameTexts.Select(pair => pair.Second.Id));
        Assert.Contains(report.NearDuplicates, pair => pair.Second == again && !pair.SameLabels && !pair.AcrossSplits);
        Assert.Contains(report.NearDuplicates, pair => pair.Second == nearly && pair.SameLabels && pair.AcrossSplits);
    }

    [Fact]
    public void Finds_missing_and_rare_labels_torn_groups_odd_languages_and_lengths()
    {
        var data = Samples.Twenty.Select((statement, row) => statement with { Group = $"g{row}" }).ToList();
        data.Add(Samples.Statement("en", "这是一句中文。") with { Id = "language" });
        data.Add(Samples.Statement("en", string.Concat(Enumerable.Repeat("Words ", 4000))) with { Id = "length" });
        var report = DataAudit.Run(data, Quick with { Dev = [data[3] with { Text = "Other words." }] });
        Assert.Contains(report.Problems, problem => problem is { Kind: "missing label", Message: "dev: no statement carries 'trade'." });
        Assert.Contains(report.Problems, problem => problem is { Kind: "rare label", Message: "dev: 1 statements carry 'security'; expected 2 or more." });
        Assert.Contains(report.Problems, problem => problem is { Kind: "torn group", Message: "group 'g3' stands in data and in dev." });
        Assert.Equal(["language"], report.Problems.Where(problem => problem.Kind == "language").Select(problem => problem.Statement!.Id));
        Assert.Contains("length", report.Problems.Where(problem => problem.Kind == "length").Select(problem => problem.Statement!.Id));
    }

    [Fact]
    public void Terms_that_disagree_beyond_their_strength_come_first()
    {
        using var terms = Samples.File("trade\tstrong\ttariff\nsecurity\tstrong\thall\nnone\thint\t大厅\nclimate\tnormal\t温室气体\nculture\tnormal\tnever found\n");
        var report = DataAudit.Run(Samples.Twenty, Quick with { Training = Samples.Quick with { LexiconFiles = [terms.Path] } });
        Assert.Equal(["hall", "tariff", "温室气体", "大厅"], report.Terms.Select(term => term.Term));
        Assert.Equal(new TermFigures("hall", "security", "strong", 1, 0), report.Terms[0]);
        Assert.Equal(new TermFigures("tariff", "trade", "strong", 2, 2), report.Terms[1]);
        Assert.Equal(new TermFigures("大厅", "none", "hint", 1, 1), report.Terms[3]);
        Assert.Equal(0.95, report.Terms[0].Excess, 1e-12);
    }

    [Fact]
    public void A_label_turned_round_is_suspicious()
    {
        var data = Enumerable.Range(0, 80).Select(i => Samples.Statement(
            "en", $"{(i % 2 == 0 ? "tariff duties quota" : "opera museum dance")} number {i}", i % 2 == 0 ? "trade" : "culture")).ToList();
        data[4] = data[4] with { Labels = ["culture"] };
        var report = DataAudit.Run(data, Quick with { FindSuspiciousLabels = true });
        Assert.Equal([("culture", true), ("trade", false)], report.Suspicious.Where(s => s.Statement == data[4]).Select(s => (s.Label, s.IsGiven)).Order());
    }

    [Fact]
    public void Agreement_of_two_readers_is_measured()
    {
        var other = Samples.Twenty.Select((statement, row) => row == 0 ? statement with { Labels = [] } : statement).ToList();
        Assert.Equal(21 / 22.0, DataAudit.Run(Samples.Twenty, Quick with { Other = other }).Agreement!.SameLabels, 1e-12);
    }

    [Fact]
    public void Json_and_Markdown_have_the_same_tables()
    {
        var report = DataAudit.Run([.. Samples.Twenty, Samples.Twenty[1] with { Id = "again" }], Quick);
        using var stream = new MemoryStream();
        AuditJson.Write(report, stream);
        var json = JsonDocument.Parse(stream.ToArray()).RootElement;
        Assert.Equal(23, json.GetProperty("splits")[0].GetProperty("statements").GetInt32());
        Assert.Equal("trade", json.GetProperty("sameTexts")[0].GetProperty("firstLabels").GetString());
        Assert.Contains("| data | 23 | 23 | 0.174 | 0.087 |", AuditMarkdown.ToMarkdown(report), StringComparison.Ordinal);
        Assert.DoesNotContain("soybeans", AuditMarkdown.Figures(report), StringComparison.Ordinal);
        Assert.Equal(json.EnumerateObject().Count(), AuditMarkdown.ToMarkdown(report).Split("\n| ---").Length - 1);
    }

    [Fact]
    public void Figures_go_between_the_marks_of_a_file()
    {
        using var file = Samples.File("# Data\n<!-- audit:begin -->\nold\n<!-- audit:end -->\nmore\n", ".md");
        MarkedSection.Update(file.Path, "audit", "new\n");
        Assert.Equal("# Data\n<!-- audit:begin -->\nnew\n<!-- audit:end -->\nmore\n", File.ReadAllText(file.Path, Encoding.UTF8));
        var error = Assert.Throws<DataFormatException>(() => MarkedSection.Update(file.Path, "card", ""));
        Assert.StartsWith($"{file.Path}: found no <!-- card:begin -->", error.Message, StringComparison.Ordinal);
    }
}
