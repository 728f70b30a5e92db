using System.Text.Json;
using PolicyThemes.Tests;

namespace PolicyThemes.Cli.Tests.Commands;

public class ClassifyTests
{
    [Fact]
    public void The_owners_documents_give_a_table_of_sentences_and_themes()
    {
        var (code, output, error) = Cli.Run(["classify", RepositoryFiles.Path("seeds/documents"), "--format", "table"]);
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("culture", output, StringComparison.Ordinal);
        Assert.Contains("boilerplate", output, StringComparison.Ordinal);
        Assert.Contains("中方支持塔方在国际气候治理中发挥重要作用。", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_tool_prints_what_the_README_shows()
    {
        var shown = File.ReadLines(RepositoryFiles.Path("README.md")).Where(line => line.StartsWith('│')).ToList();
        var output = Cli.Run(["classify", RepositoryFiles.Path("seeds/documents"), "--format", "table"]).Output;
        Assert.InRange(shown.Count, 5, 50);
        Assert.All(shown, line => Assert.Contains(line, output, StringComparison.Ordinal));
    }

    [Fact]
    public void Sentences_of_a_document_point_into_it()
    {
        using var directory = new TemporaryDirectory();
        const string text = "They will cut tariffs on wheat. The orchestra toured Japan.\n会见后，双方签署了贸易协定。";
        var rows = Rows(Cli.Run(["classify", directory.Write("a.txt", text), "--format", "jsonl"]).Output);
        Assert.Equal(3, rows.Count);
        Assert.All(rows, row => Assert.Equal(row.GetProperty("text").GetString(), text.Substring(row.GetProperty("start").GetInt32(), row.GetProperty("length").GetInt32())));
        Assert.All(rows, row => Assert.Equal(5, row.GetProperty("probabilities").EnumerateObject().Count()));
    }

    [Theory]
    [InlineData("1")]
    [InlineData("4")]
    public void Rows_are_echoed_in_order_with_the_answer_added(string threads)
    {
        var input = string.Concat(Enumerable.Range(0, 5000).Select(i => $$"""{"n":{{i}},"body":"They cut tariffs no. {{i}}","x":{"a":[1,"é"]} }""" + "\n"));
        var (code, output, _) = Cli.Run(["classify", "--format", "jsonl", "--text-field", "body", "--threads", threads], input);
        var rows = Rows(output);
        Assert.Equal((0, 5000), (code, rows.Count));
        Assert.Equal(Enumerable.Range(0, 5000), rows.Select(row => row.GetProperty("n").GetInt32()));
        Assert.All(rows, row => Assert.Equal("é", row.GetProperty("x").GetProperty("a")[1].GetString()));
        Assert.All(rows, row => Assert.Equal("trade", row.GetProperty("primary").GetString()));
    }

    [Fact]
    public void Fields_that_the_answer_has_too_are_replaced()
    {
        var rows = Rows(Cli.Run(["classify", "--format", "jsonl"], """{"themes":["old"],"text":"They cut tariffs.","primary":1,"id":7,"abstained":null}""").Output);
        Assert.Equal(["text", "id", "themes", "primary", "probabilities", "abstained"], Assert.Single(rows).EnumerateObject().Select(p => p.Name));
    }

    [Fact]
    public void Rows_can_be_split_into_sentences()
    {
        var rows = Rows(Cli.Run(["classify", "--format", "jsonl", "--split"], """{"text":"They cut tariffs. It rained."}""").Output);
        Assert.Equal([0, 18], rows.Select(row => row.GetProperty("start").GetInt32()));
    }

    [Fact]
    public void Html_is_reduced_to_its_text()
    {
        const string html = "<html><head><title>x</title><style>p{}</style></head><body><p>They cut <b>tariffs</b>&nbsp;on wheat.</p><script>alert('war')</script><p>It rained.</p></body></html>";
        var rows = Rows(Cli.Run(["classify", "--format", "jsonl"], html).Output);
        Assert.Equal(["They cut tariffs on wheat.", "It rained."], rows.Select(row => row.GetProperty("text").GetString()));
    }

    [Fact]
    public void Csv_quotes_what_must_be_quoted()
    {
        using var directory = new TemporaryDirectory();
        var output = Cli.Run(["classify", directory.Write("a.txt", "They cut tariffs, \"at once\"."), "--format", "csv"]).Output;
        Assert.EndsWith(",\"They cut tariffs, \"\"at once\"\".\"\n", output, StringComparison.Ordinal);
        Assert.StartsWith("file,start,length,boilerplate,themes,primary,abstained,trade,security,culture,climate,multilateralism,text\n", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\n")]
    public void An_empty_text_gives_an_empty_result(string text)
    {
        var (code, output, error) = Cli.Run(["classify", "--format", "jsonl"], text);
        Assert.Equal((0, "", ""), (code, output, error));
    }

    private static List<JsonElement> Rows(string output) =>
        [.. output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonDocument.Parse(line).RootElement)];
}
