using FsCheck.Xunit;
using PolicyThemes.Features;
using PolicyThemes.Tests.Generated;
using PolicyThemes.Text;

namespace PolicyThemes.Tests.Features;

[Properties(Arbitrary = [typeof(PolicyTexts)])]
public class FeaturePropertyTests
{
    private static readonly FeatureSettings Settings = new();

    private static readonly FeatureExtractor Extractor = new(Settings, new Lexicon(
    [
        new LexiconTerm(0b01, TermStrength.Strong, "free trade agreement"),
        new LexiconTerm(0b01, TermStrength.Hint, "trade"),
        new LexiconTerm(0b01, TermStrength.Normal, "Paris trade"),
        new LexiconTerm(0b10, TermStrength.Normal, "WTO"),
        new LexiconTerm(0b10, TermStrength.Normal, "国家安全"),
        new LexiconTerm(0, TermStrength.Normal, "合作"),
    ]));

    [Property]
    public void A_text_has_the_same_features_after_any_others(string text, string[] others)
    {
        var reused = new Reader();
        foreach (var other in others)
            reused.Read(other);

        Assert.Equal(new Reader().Read(text), reused.Read(text));
    }

    [Property]
    public void Features_stand_inside_the_text_and_whole_terms_do_not_overlap(string text)
    {
        var sink = new RangeSink([], [], []);
        Extractor.Extract(text, TextFolding.Fold(text), new UnitBuffer(), ref sink);

        Assert.All(sink.Ngrams.Concat(sink.Terms).Concat(sink.Pairs), range => Assert.True(range.Start >= 0 && range.Length > 0 && range.Start + range.Length <= text.Length, $"{range}"));
        Assert.All(sink.Terms.Zip(sink.Terms.Skip(1)), pair => Assert.True(pair.First.Start + pair.First.Length <= pair.Second.Start, $"{pair}"));
    }

    private sealed record FeatureText(string Ngrams, string Terms);

    private sealed class Reader
    {
        private readonly FeatureVector _vector = new(new FeatureLayout(Settings, 2));
        private readonly UnitBuffer _units = new();

        public FeatureText Read(string text)
        {
            var sink = new VectorSink(_vector);
            _vector.Clear();
            Extractor.Extract(text, TextFolding.Fold(text), _units, ref sink);
            _vector.Complete();
            var terms = _vector.TermSlots.ToArray().Zip(_vector.TermValues.ToArray());
            return new FeatureText($"{_vector.NgramValue}: {string.Join(' ', _vector.NgramSlots.ToArray())}", string.Join(' ', terms));
        }
    }

    private readonly record struct RangeSink(List<(int Start, int Length)> Ngrams, List<(int Start, int Length)> Terms, List<(int Start, int Length)> Pairs) : IFeatureSink
    {
        public void AddNgram(uint hash, int start, int length) => Ngrams.Add((start, length));

        public void AddTerm(in TermMatch match, int start, int length) => (match.Class == TermClass.Pair ? Pairs : Terms).Add((start, length));
    }
}
