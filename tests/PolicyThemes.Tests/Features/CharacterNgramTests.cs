using PolicyThemes.Features;
using PolicyThemes.Text;

namespace PolicyThemes.Tests.Features;

public class CharacterNgramTests
{
    [Theory]
    [InlineData(2, 2)]
    [InlineData(2, 8)]
    [InlineData(4, 4)]
    [InlineData(4, 5)]
    [InlineData(8, 8)]
    public void Every_run_of_characters_of_a_marked_word_is_an_ngram(int shortest, int longest)
    {
        const string Text = "cut a tariff; multilateralism, naïve";
        var expected = new List<string>();
        for (var n = shortest; n <= longest; n++)
        {
            foreach (var word in new[] { "<cut>", "<tariff>", "<multilateralism>", "<naïve>" })
            {
                for (var i = 0; i + n <= word.Length; i++)
                    expected.Add(word.Substring(i, n));
            }
        }

        var found = Collect(Text, shortest, longest);
        Assert.Equal(expected.Select(ngram => ngram.Trim('<', '>')), found.Select(ngram => Text.Substring(ngram.Start, ngram.Length)));
        Assert.Equal(expected.Distinct().Count(), found.Select(ngram => ngram.Hash).Distinct().Count());
        foreach (var same in expected.Zip(found).GroupBy(pair => pair.First))
            Assert.Single(same.Select(pair => pair.Second.Hash).Distinct());
    }

    private static List<(uint Hash, int Start, int Length)> Collect(string text, int shortest, int longest)
    {
        var folded = TextFolding.Fold(text);
        var units = new UnitBuffer();
        UnitReader.Read(text, folded, new AcronymSet([]), units);
        var sink = new Sink([]);
        CharacterNgrams.Add(folded, units.Units, shortest, longest, ref sink);
        return sink.Ngrams;
    }

    private readonly record struct Sink(List<(uint Hash, int Start, int Length)> Ngrams) : IFeatureSink
    {
        public void AddNgram(uint hash, int start, int length) => Ngrams.Add((hash, start, length));

        public void AddTerm(in TermMatch match, int start, int length) => throw new NotSupportedException();
    }
}
