using PolicyThemes.Features;

namespace PolicyThemes.Tests.Features;

public class TermTableTests
{
    private const ulong Step = 1UL << TermTable.UnusedBits;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(7)]
    public void A_key_that_is_not_there_is_not_found_however_small_the_table(int keys)
    {
        var table = new TermTable(1);
        for (var i = 1; i <= keys; i++)
            table.AddTerm(Spread(i), 1, TermClass.Normal);
        for (var i = 1; i <= 5000; i++)
            Assert.Equal(i <= keys, table.Find(Spread(i)).IsTerm);
    }

    [Fact]
    public void So_many_sets_of_labels_as_a_node_tells_apart_are_taken_and_no_more()
    {
        var table = new TermTable(1);
        for (var i = 0; i < TermNode.MaxLabelSets; i++)
            table.AddTerm(Spread(i), (ulong)i, TermClass.Strong);
        for (var i = 0; i < TermNode.MaxLabelSets; i++)
            Assert.Equal((ulong)i, table.LabelsOf(table.Find(Spread(i))));
        var error = Assert.Throws<ArgumentException>(() => table.AddTerm(Spread(1), ulong.MaxValue, TermClass.Hint));
        Assert.Contains("2048", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1500, true)]
    [InlineData(3000, false)]
    public void Keys_without_a_gap_between_them_are_refused_when_they_are_many(int crowd, bool taken)
    {
        const int Keys = 4000;
        var keys = new ulong[Keys];
        for (var i = 0; i < Keys; i++)
            keys[i] = i < crowd ? (ulong)(i + 1) << (64 - 13) : (((ulong)crowd + 2) << (64 - 13)) + ((ulong)(i - crowd) * (1UL << 52));
        var nodes = Enumerable.Repeat(new TermNode().AsTerm(0, TermClass.Normal), Keys).ToArray();
        Assert.Equal(taken, TermTable.TryCreate(keys, nodes, [1UL]) is not null);
    }

    private static ulong Spread(int i) => ((ulong)i * 0x9E3779B97F4A7C15) / Step * Step;
}
