using System.Text;

namespace PolicyThemes.Evaluation.Tests.Statements;

public class StatementErrorTests
{
    [Theory]
    [InlineData("trade\tOne.\nno tab here\n", "data.txt(2): found no tab in 'no tab here'; expected label<TAB>text.")]
    [InlineData("trade\tOne.\n\tTwo.\n", "data.txt(2): found no label before the tab; expected labels separated by commas, or 'none'.")]
    [InlineData("trade\t \n", "data.txt(1): found no text; expected a statement. Remove the row or fill it in.")]
    [InlineData("trade,trade\tOne.\n", "data.txt(1): found a label twice in 'trade,trade'; name every label once.")]
    [InlineData("trade,none\tOne.\n", "data.txt(1): found 'none' beside other labels in 'trade,none'; expected labels or 'none', not both.")]
    [InlineData("hello\n", "data.txt(1): found 'hello'; expected a JSON object, label<TAB>text, or __label__x text. Name the format if the file is one of these.")]
    [InlineData("{\"text\":\"x\"}\n", "data.txt(1): found no field 'labels'; expected a list of labels, [] for a statement without any.")]
    [InlineData("{\"labels\":[]}\n", "data.txt(1): found no field 'text'; expected the statement there. Fields are labels.")]
    [InlineData("{\"text\":1,\"labels\":[]}\n", "data.txt(1): found a number in 'text'; expected a string.")]
    [InlineData("{\"text\":\"x\",\"labels\":[1]}\n", "data.txt(1): found a number among 'labels'; expected strings.")]
    [InlineData("{\"text\":\"x\",\"labels\":null}\n", "data.txt(1): found a null in 'labels'; expected a list of strings, [] for a statement without labels.")]
    [InlineData("{\"text\":\"x\\u0000\",\"labels\":[]}\n", "data.txt(1): found a NUL character in 'text'; expected text.")]
    public void Errors_name_file_line_found_and_expected(string content, string message) =>
        Assert.Equal(message, Assert.Throws<DataFormatException>(() => Samples.Read(content)).Message);

    [Fact]
    public void Broken_json_names_the_line()
    {
        var error = Assert.Throws<DataFormatException>(() => Samples.Read("{\"text\":\"x\",\"labels\":[]}\n{\"text\":\n"));

        Assert.StartsWith("data.txt(2): found no sound JSON (", error.Message, StringComparison.Ordinal);
        Assert.Equal(2, error.Location!.Value.Line);
    }

    [Theory]
    [InlineData("{\"text\":\"\\uD800\",\"labels\":[]}")]
    [InlineData("{\"text\":\"x\",\"text\":\"y\",\"labels\":[]}")]
    [InlineData("{\"text\":\"x\",\"labels\":[]} {}")]
    public void Odd_json_is_an_error_with_a_line(string content) =>
        Assert.StartsWith("data.txt(1): ", Assert.Throws<DataFormatException>(() => Samples.Read(content)).Message, StringComparison.Ordinal);

    [Fact]
    public void Unknown_labels_are_named_with_the_known_ones()
    {
        var options = new StatementReaderOptions { Labels = new LabelSet(["trade", "security"]) };

        var error = Assert.Throws<DataFormatException>(() => Samples.Read("economy\tOne.\n", options));

        Assert.Equal("data.txt(1): unknown label 'economy'. Labels are trade, security, or none.", error.Message);
    }

    [Theory]
    [InlineData("a,b\tOne.\n")]
    [InlineData("{\"text\":\"x\",\"labels\":[]}")]
    public void Exclusive_mode_wants_exactly_one(string content)
    {
        var error = Assert.Throws<DataFormatException>(() => Samples.Read(content, new StatementReaderOptions { Mode = LabelMode.Exclusive }));

        Assert.Contains("mode exclusive expects exactly one", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_named_by_line_and_place()
    {
        var error = Assert.Throws<DataFormatException>(() => Samples.Read([.. "trade\tOne.\ntrade\t"u8, 0xE9, (byte)'\n']));

        Assert.Equal("data.txt(2): found bytes that are not UTF-8 at byte 7 of the line; save the file as UTF-8.", error.Message);
    }

    [Fact]
    public void Utf16_is_told_from_text()
    {
        var error = Assert.Throws<DataFormatException>(() => Samples.Read(Encoding.Unicode.GetBytes("trade\tOne.\n")));

        Assert.Contains("it may be UTF-16 or binary", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Damaged_gzip_says_so()
    {
        var packed = Samples.Gzip(string.Concat(Enumerable.Range(0, 1000).Select(i => $"trade\tStatement number {i}.\n")));

        var error = Assert.Throws<DataFormatException>(() => Samples.Read(packed[..(packed.Length / 2)]));

        Assert.Contains("found damaged gzip data", error.Message, StringComparison.Ordinal);
    }
}
