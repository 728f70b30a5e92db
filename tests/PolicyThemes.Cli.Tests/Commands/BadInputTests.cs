namespace PolicyThemes.Cli.Tests.Commands;

public class BadInputTests
{
    [Theory]
    [InlineData("{\"text\":\"good\"}\n{\"text\":\n", "rows.jsonl(2)", "JSON")]
    [InlineData("{\"text\":\"good\"}\n\n[1]\n", "rows.jsonl(3)", "object")]
    [InlineData("{\"text\":\"good\"}\n{\"body\":\"x\"}\n", "rows.jsonl(2)", "--text-field")]
    [InlineData("{\"text\":\"good\"} {\"text\":\"more\"}\n", "rows.jsonl(1)", "one object per line")]
    public void A_bad_row_is_reported_with_file_and_line_and_leaves_no_output(string content, string place, string hint)
    {
        using var directory = new TemporaryDirectory();
        var file = directory.Write("rows.jsonl", content);
        var (code, _, error) = Cli.Run(["classify", file, "--format", "jsonl", "--output", directory.File("out.jsonl")]);
        Assert.Equal(1, code);
        Assert.Contains(place, error, StringComparison.Ordinal);
        Assert.Contains(hint, error, StringComparison.Ordinal);
        Assert.Equal(["rows.jsonl"], directory.Names);
    }

    [Theory]
    [InlineData(new byte[] { (byte)'a', (byte)'\n', 0xFF, 0xFE }, "(2)", "UTF-8")]
    [InlineData(new byte[] { (byte)'a', (byte)'\n', (byte)'b', (byte)'\n', 0 }, "(3)", "NUL")]
    public void Bytes_that_are_no_text_are_reported_with_their_line(byte[] bytes, string place, string hint)
    {
        using var directory = new TemporaryDirectory();
        File.WriteAllBytes(directory.File("a.txt"), bytes);
        var (code, output, error) = Cli.Run(["classify", directory.File("a.txt")]);
        Assert.Equal((1, ""), (code, output));
        Assert.Contains("a.txt" + place, error, StringComparison.Ordinal);
        Assert.Contains(hint, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("jsonl")]
    public void A_line_of_a_hundred_megabytes_is_refused_quickly(string kind)
    {
        using var directory = new TemporaryDirectory();
        using (var stream = File.Create(directory.File("a.txt")))
            stream.SetLength(100 << 20);
        var bytes = new byte[100 << 20];
        Array.Fill(bytes, (byte)'x');
        File.WriteAllBytes(directory.File("a.txt"), bytes);
        var (code, output, error) = Cli.Run(["classify", directory.File("a.txt"), "--input", kind]);
        Assert.Equal((1, ""), (code, output));
        Assert.Contains("a.txt(1)", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, "classify", "no-such-file.txt")]
    [InlineData(1, "classify", "--model", "no-such-model.zip", "-")]
    [InlineData(2, "classify", "--threads", "0")]
    [InlineData(2, "classify", "--format", "xml")]
    [InlineData(2, "classify", "--abstain", "0.7")]
    [InlineData(2, "nonsense")]
    [InlineData(2, "train")]
    public void Wrong_use_exits_with_two_and_failures_with_one(int expected, params string[] args)
    {
        var (code, output, error) = Cli.Run(args);
        Assert.Equal((expected, ""), (code, output));
        Assert.NotEmpty(error);
    }

    [Fact]
    public void A_failed_training_leaves_the_older_model_alone()
    {
        using var directory = new TemporaryDirectory();
        var model = directory.Write("m.zip", "older");
        var data = directory.Write("d.tsv", "trade\tThey cut tariffs.\neconomy\tWages rose.\n");
        var (code, _, error) = Cli.Run(["train", "--data", data, "--labels", "trade,security", "--out", model]);
        Assert.Equal(1, code);
        Assert.Contains("d.tsv(2)", error, StringComparison.Ordinal);
        Assert.Contains("economy", error, StringComparison.Ordinal);
        Assert.Equal("older", File.ReadAllText(model));
    }
}
