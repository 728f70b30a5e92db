using PolicyThemes.Features;
using PolicyThemes.Text;

namespace PolicyThemes.Tests.Features;

public class FeatureTests
{
    private static readonly Lexicon Terms = new(
    [
        new LexiconTerm(0b01, TermStrength.Strong, "free trade agreement"),
        new LexiconTerm(0b01, TermStrength.Hint, "trade"),
        new LexiconTerm(0b10, TermStrength.Normal, "WHO"),
        new LexiconTerm(0b10, TermStrength.Normal, "国家安全"),
        new LexiconTerm(0, TermStrength.Normal, "食品安全"),
        new LexiconTerm(0b11, TermStrength.Normal, "trade-security nexus"),
        new LexiconTerm(0b10, TermStrength.Normal, "ally"),
        new LexiconTerm(0b10, TermStrength.Strong, "US forces"),
        new LexiconTerm(0b01, TermStrength.Strong, "PM2.5"),
        new LexiconTerm(0b10, TermStrength.Strong, "P5+1"),
    ]);

    [Fact]
    public void Hashes_of_English_and_Chinese_ngrams_never_change()
    {
        Assert.Equal(
            "13fb5567 24f67913 fff87a74 c6c67a19 e26b5c7c 0e0df9c7 93ce3a75 a4d94645 2118f495",
            string.Join(' ', Collect("Trade 贸易 1", Terms).Ngrams.Select(hash => hash.ToString("x8"))));
    }

    [Fact]
    public void Neighbours_add_a_bigram_and_a_pair_and_function_words_no_characters()
    {
        var words = Collect("cut", Terms).Ngrams.Concat(Collect("tariffs", Terms).Ngrams).ToHashSet();
        Assert.Equal("ef700b2e 797aa86d", string.Join(' ', Collect("cut, tariffs cut", Terms).Ngrams.Where(hash => !words.Contains(hash)).Select(hash => hash.ToString("x8"))));
        Assert.Single(Collect("between", Terms).Ngrams);
    }

    [Theory]
    [InlineData("They signed free trade agreements.", "free trade agreements")]
    [InlineData("They signed a Free-Trade Agreement.", "Free-Trade Agreement")]
    [InlineData("They signed. Free trade, agreement or not.", "trade")]
    [InlineData("The WHO met.", "WHO")]
    [InlineData("The W.H.O. met.", "W.H.O.")]
    [InlineData("those who met", "")]
    [InlineData("U.S. forces left; u.s. forces are no acronym, nor is us.", "U.S. forces")]
    [InlineData("They left the U. S. forces.", "")]
    [InlineData("all allies met an ally", "allies|ally")]
    [InlineData("They signed the free the trade and an agreement.", "trade")]
    [InlineData("freeing traded agreement", "freeing traded agreement")]
    [InlineData("free trade the agreement", "free trade the agreement")]
    [InlineData("they traded", "")]
    [InlineData("PM2.5 rose; the PM2, 5 years old, and the PM2. 5 fell", "PM2.5")]
    [InlineData("the P5 + 1 met, 5 and 1 did not", "P5 + 1")]
    [InlineData("细颗粒物（PM2.5）浓度", "PM2.5")]
    [InlineData("维护国家安全", "国家安全")]
    [InlineData("保障食品安全", "食品安全")]
    [InlineData("維護國家安全", "國家安全")]
    public void The_longest_term_is_found_whatever_its_number_hyphens_or_script(string text, string expected)
    {
        var found = Collect(text, Terms).Terms;
        Assert.Equal(expected, string.Join('|', found));
    }

    [Theory]
    [InlineData("U.S.", "The U.S. agreed.", true)]
    [InlineData("U.S.", "The US agreed.", true)]
    [InlineData("U.S.", "They told us.", false)]
    [InlineData("AIDS", "the A.I.D.S. epidemic", true)]
    [InlineData("AIDS", "She aids them.", false)]
    [InlineData("IS", "IS fighters", true)]
    [InlineData("IS", "The plan is good.", false)]
    public void Initials_are_the_acronym_with_points_or_without(string term, string text, bool found) =>
        Assert.Equal(found, Collect(text, new Lexicon([new LexiconTerm(1, TermStrength.Strong, term)])).Terms.Count > 0);

    [Fact]
    public void A_feature_vector_does_not_depend_on_what_was_read_before()
    {
        var layout = new FeatureLayout(new FeatureSettings(), 2);
        var vector = new FeatureVector(layout);
        var units = new UnitBuffer();
        var extractor = new FeatureExtractor(new FeatureSettings(), Terms);
        string[] texts = ["Free trade agreements 国家安全", "", "The quick brown fox", "维护国家安全，保障食品安全"];
        foreach (var text in texts.Concat(texts.Reverse()))
        {
            Read(extractor, vector, units, text);
            var fresh = new FeatureVector(layout);
            Read(extractor, fresh, new UnitBuffer(), text);
            Assert.Equal(fresh.NgramSlots.ToArray(), vector.NgramSlots.ToArray());
            Assert.Equal(fresh.TermSlots.ToArray(), vector.TermSlots.ToArray());
            Assert.Equal(fresh.TermValues.ToArray(), vector.TermValues.ToArray());
        }
    }

    [Fact]
    public void Slots_are_distinct_and_their_squares_add_up_to_one()
    {
        var vector = new FeatureVector(new FeatureLayout(new FeatureSettings(), 2));
        Read(new FeatureExtractor(new FeatureSettings(), Terms), vector, new UnitBuffer(), "tariffs and tariffs and tariffs 关税和关税");
        var slots = vector.NgramSlots.ToArray();
        Assert.Equal(slots.Distinct().Count(), slots.Length);
        Assert.Equal(1, slots.Length * vector.NgramValue * vector.NgramValue, 5);
    }

    [Fact]
    public void Numbers_share_their_ngrams() =>
        Assert.Equal(Collect("in 1987 and 2,500", Terms).Ngrams, Collect("in 2031 and 7.5", Terms).Ngrams);

    private static void Read(FeatureExtractor extractor, FeatureVector vector, UnitBuffer units, string text)
    {
        var sink = new VectorSink(vector);
        vector.Clear();
        extractor.Extract(text, TextFolding.Fold(text), units, ref sink);
        vector.Complete();
    }

    private static (List<uint> Ngrams, List<string> Terms) Collect(string text, Lexicon lexicon)
    {
        var sink = new ListSink(text, [], []);
        new FeatureExtractor(new FeatureSettings(), lexicon).Extract(text, TextFolding.Fold(text), new UnitBuffer(), ref sink);
        return (sink.Hashes, sink.Found);
    }

    private readonly record struct ListSink(string Text, List<uint> Hashes, List<string> Found) : IFeatureSink
    {
        public void AddNgram(uint hash, int start, int length) => Hashes.Add(hash);

        public void AddTerm(in TermMatch match, int start, int length) => Found.Add(Text.Substring(start, length));
    }
}
