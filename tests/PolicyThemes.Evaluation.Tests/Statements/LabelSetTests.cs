namespace PolicyThemes.Evaluation.Tests.Statements;

public class LabelSetTests
{
    [Fact]
    public void Bits_follow_the_order_of_the_labels()
    {
        var labels = new LabelSet(["a", "b", "c"]);

        Assert.Equal(0b101UL, labels.Bits(Samples.Statement("x", ["c", "a"])));
        Assert.Equal(0UL, labels.Bits(Samples.Statement("x", [])));
    }

    [Fact]
    public void Labels_of_statements_are_sorted() =>
        Assert.Equal(["a", "b"], LabelSet.Of([Samples.Statement("x", ["b"]), Samples.Statement("y", ["a", "b"])]).Names);

    [Fact]
    public void Unknown_label_names_the_row()
    {
        var error = Assert.Throws<DataFormatException>(() => new LabelSet(["a"]).Bits(Samples.Statement("x", ["z"])));

        Assert.Equal("test(1): unknown label 'z'. Labels are a, or none.", error.Message);
    }

    [Fact]
    public void A_statement_made_in_code_is_named_by_its_id()
    {
        var statement = new LabelledStatement { Id = "x", Text = "y", Labels = ["z"] };

        Assert.StartsWith("statement 'x': unknown label 'z'", Assert.Throws<DataFormatException>(() => new LabelSet(["a"]).Bits(statement)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("found 0 labels")]
    [InlineData("label 'a' is named twice", "a", "a")]
    [InlineData("found a blank label", "a", " ")]
    [InlineData("'none' is not a label", "a", "none")]
    public void Impossible_sets_are_refused(string problem, params string[] names) =>
        Assert.Contains(problem, Assert.Throws<ArgumentException>(() => new LabelSet(names)).Message, StringComparison.Ordinal);

    [Fact]
    public void More_labels_than_bits_are_refused() =>
        Assert.Throws<ArgumentException>(() => new LabelSet(Enumerable.Range(0, 65).Select(i => $"l{i}")));
}
