using FsCheck.Xunit;
using PolicyThemes.Tests.Generated;

namespace PolicyThemes.Tests.Sentences;

[Properties(Arbitrary = [typeof(PolicyTexts)])]
public class SentenceRangeTests
{
    [Property]
    public void Ranges_are_in_order_do_not_overlap_and_leave_out_nothing_but_white_space(string text, SentenceUnit unit)
    {
        var end = 0;
        foreach (var sentence in SentenceSplitter.Split(text, unit))
        {
            Assert.InRange(sentence.Start, end, text.Length);
            Assert.InRange(sentence.Length, 1, text.Length - sentence.Start);
            Assert.True(string.IsNullOrWhiteSpace(text[end..sentence.Start]), $"{end}..{sentence.Start} is left out");
            end = sentence.Start + sentence.Length;
            Assert.False(char.IsWhiteSpace(text[sentence.Start]) || char.IsWhiteSpace(text[end - 1]), $"{sentence} begins or ends with white space");
        }

        Assert.True(string.IsNullOrWhiteSpace(text[end..]), $"{end}.. is left out");
    }

    [Property]
    public void A_clause_lies_in_one_sentence(string text)
    {
        var sentences = SentenceSplitter.Split(text);
        Assert.All(SentenceSplitter.Split(text, SentenceUnit.Clause), clause => Assert.Single(sentences, sentence =>
            sentence.Start <= clause.Start && clause.Start + clause.Length <= sentence.Start + sentence.Length));
    }
}
