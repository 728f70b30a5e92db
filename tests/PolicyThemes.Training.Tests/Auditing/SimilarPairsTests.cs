using PolicyThemes.Training.Auditing;

namespace PolicyThemes.Training.Tests.Auditing;

public class SimilarPairsTests
{
    [Theory]
    [InlineData(0.3)]
    [InlineData(0.6)]
    [InlineData(0.9)]
    public void Finds_exactly_the_pairs_that_comparing_all_finds(double limit)
    {
        var sets = RandomSets(300);
        var expected =
            from first in Enumerable.Range(0, sets.Length)
            from second in Enumerable.Range(first + 1, sets.Length - first - 1)
            let similarity = (double)sets[first].Intersect(sets[second]).Count() / sets[first].Union(sets[second]).Count()
            where similarity > limit
            select (first, second, similarity);
        var found = SimilarPairs.Find(sets, limit, default);
        Assert.Equal(expected, found);
        Assert.NotEmpty(found);
    }

    [Fact]
    public void A_sentence_with_one_word_changed_is_a_near_duplicate_in_both_languages()
    {
        string[] texts =
        [
            "The Parties shall establish a joint committee on trade in goods and services.",
            "The Parties will establish a joint committee on trade in goods and services!",
            "双方同意建立货物贸易和服务贸易联合委员会并每年举行一次会议。",
            "双方同意建立货物贸易和服务贸易联合委员会并每年举行两次会议。",
            "Nothing else is like this.",
        ];
        var sets = ShingleSets.Create([.. texts.Select(ShingleSets.Normalise)]);
        Assert.Equal([(0, 1), (2, 3)], SimilarPairs.Find(sets, 0.6, default).Select(pair => (pair.First, pair.Second)));
    }

    [Theory]
    [InlineData("  Ｔｈｅ “End”.", "the end")]
    [InlineData("機器-翻譯。", "机器翻译")]
    [InlineData("...", "")]
    public void Case_width_script_and_punctuation_do_not_count(string text, string expected) => Assert.Equal(expected, ShingleSets.Normalise(text));

    private static int[][] RandomSets(int count)
    {
        var random = new Random(1);
        var sets = new List<int[]>();
        for (var i = 0; i < count; i++)
        {
            var seed = i % 3 == 0 || sets.Count == 0 ? [] : sets[random.Next(sets.Count)].Where(_ => random.NextDouble() < 0.9);
            sets.Add([.. seed.Concat(Enumerable.Range(0, random.Next(1, 8)).Select(_ => random.Next(500))).Distinct().Order()]);
        }

        return [.. sets];
    }
}
