using PolicyThemes.Features;
using PolicyThemes.Text;

namespace PolicyThemes.Tests.Features;

public class PairTermTests
{
    private static readonly LexiconTerm[] Terms =
    [
        new(0b01, TermStrength.Normal, "withdraw the troops"),
        new(0b01, TermStrength.Hint, "quiet border"),
        new(0b10, TermStrength.Strong, "open market"),
        new(0b01, TermStrength.Strong, "market of the open"),
        new(0b11, TermStrength.Normal, "sign treaty"),
        new(0b10, TermStrength.Normal, "treaty for signing"),
        new(0b10, TermStrength.Strong, "贸易合作"),
        new(0b01, TermStrength.Strong, "维护国家主权"),
        new(0b01, TermStrength.Strong, "5G网络安全法"),
        new(0b01, TermStrength.Strong, "ports (harbours)"),
    ];

    [Theory]
    [InlineData("They withdraw all remaining troops.", "withdraw all remaining troops")]
    [InlineData("Troops will withdraw.", "Troops will withdraw")]
    [InlineData("They withdraw troops.", "withdraw troops Normal")]
    [InlineData("They withdraw, and troops stay.", "")]
    [InlineData("They withdraw weary troops.", "withdraw weary troops")]
    [InlineData("They withdraw weary old troops.", "")]
    [InlineData("They withdraw every single last one of their troops.", "")]
    [InlineData("a border that is quiet", "")]
    [InlineData("an open world market", "")]
    [InlineData("深化贸易和投资合作", "贸易和投资合作")]
    [InlineData("深化貿易、投資合作", "")]
    [InlineData("贸易合作", "贸易合作 HanStrong")]
    [InlineData("贸易额去年大幅增加合作", "")]
    [InlineData("合作贸易", "")]
    [InlineData("维护国家主权", "维护国家主权 HanStrong")]
    [InlineData("5G网络安全法", "5G网络安全法 HanStrong")]
    [InlineData("ports and harbours", "")]
    public void The_two_words_of_a_term_are_found_where_they_stand_apart(string text, string expected)
    {
        var found = Find(text, new FeatureSettings()).Select(term => term.Class == TermClass.Pair ? term.Text : $"{term.Text} {term.Class}");
        Assert.Equal(expected, string.Join('|', found));
    }

    [Fact]
    public void A_pair_speaks_for_the_labels_that_its_terms_share() =>
        Assert.Equal(0b10UL, Assert.Single(Find("They sign a new treaty.", new FeatureSettings())).Labels);

    [Theory]
    [InlineData("They withdraw all remaining troops.")]
    [InlineData("深化贸易和投资合作")]
    public void Without_a_reach_there_are_no_pairs(string text) =>
        Assert.Empty(Find(text, new FeatureSettings { PairReach = 0 }));

    private static List<Found> Find(string text, FeatureSettings settings)
    {
        var sink = new TermSink(text, []);
        new FeatureExtractor(settings, new Lexicon(Terms)).Extract(text, TextFolding.Fold(text), new UnitBuffer(), ref sink);
        return sink.Terms;
    }

    private sealed record Found(string Text, TermClass Class, ulong Labels);

    private readonly record struct TermSink(string Text, List<Found> Terms) : IFeatureSink
    {
        public void AddNgram(uint hash, int start, int length)
        {
        }

        public void AddTerm(in TermMatch match, int start, int length) =>
            Terms.Add(new Found(Text.Substring(start, length), match.Class, match.Labels));
    }
}
