using PolicyThemes.Features;
using PolicyThemes.Text;

namespace PolicyThemes.Tests.Features;

public class TermCountTests
{
    private static readonly FeatureSettings Settings = new() { HashBits = 10 };
    private static readonly FeatureLayout Layout = new(Settings, 2);
    private static readonly FeatureExtractor Extractor = new(Settings, new Lexicon(
    [
        new LexiconTerm(0b01, TermStrength.Strong, "tariff"),
        new LexiconTerm(0b01, TermStrength.Weak, "goods"),
        new LexiconTerm(0b11, TermStrength.Hint, "port"),
        new LexiconTerm(0, TermStrength.Hint, "hall"),
        new LexiconTerm(0b10, TermStrength.Normal, "军舰"),
        new LexiconTerm(0b10, TermStrength.Normal, "withdraw troops"),
    ]));

    [Theory]
    [InlineData("tariffs", 0, "Weak 1, Hint 1, Normal 1, Strong 1")]
    [InlineData("tariffs on goods", 0, "Weak 2, Hint 1, Normal 1, Strong 1")]
    [InlineData("tariffs and tariffs on goods at the port", 0, "Weak 4, Hint 3, Normal 2, Strong 2")]
    [InlineData("tariffs on goods at the port", 1, "Weak 1, Hint 1")]
    [InlineData("a hall", 2, "Weak 1, Hint 1")]
    [InlineData("军舰", 1, "HanWeak 1, HanNormal 1, HanHint 1")]
    [InlineData("troops were withdrawing", 1, "Pair 1")]
    [InlineData("nothing", 0, "")]
    public void A_term_counts_in_its_own_strength_and_in_the_smaller_ones(string text, int label, string expected)
    {
        var vector = new FeatureVector(Layout);
        var sink = new VectorSink(vector);
        Extractor.Extract(text, TextFolding.Fold(text), new UnitBuffer(), ref sink);
        vector.Complete();
        var values = vector.TermSlots.ToArray().Zip(vector.TermValues.ToArray()).ToDictionary(pair => pair.First, pair => pair.Second);
        var counts = expected.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(part => part.Split(' ')).ToDictionary(part => Enum.Parse<TermClass>(part[0]), part => int.Parse(part[1]));
        foreach (var @class in Enum.GetValues<TermClass>())
        {
            var counter = label == 2 ? Layout.NoneCounter(@class) : FeatureLayout.Counter(label, @class);
            var count = counts.GetValueOrDefault(@class);
            Assert.Equal(count > 0 ? 1 : 0, values.GetValueOrDefault(Layout.PresenceSlot(counter)));
            Assert.Equal(MathF.Log2(1 + count), values.GetValueOrDefault(Layout.CountSlot(counter)));
        }
    }

    [Fact]
    public void A_class_that_no_lexicon_has_is_refused()
    {
        var bits = (ulong)new TermNode().AsTerm(0, TermClass.Pair).Bits;
        Assert.True(TermNode.TryRead(bits, 1, out var node));
        Assert.Equal(TermClass.Pair, node.Class);
        Assert.False(TermNode.TryRead((ulong)new TermNode().AsTerm(0, TermClass.HanWeak).Bits, 1, out _));
        Assert.False(TermNode.TryRead(bits, 0, out _));
    }
}
