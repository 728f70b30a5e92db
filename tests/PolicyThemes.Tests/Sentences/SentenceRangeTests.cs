using FsCheck;
using FsCheck.Fluent;

namespace PolicyThemes.Tests.Sentences;

public class SentenceRangeTests
{
    private static readonly string[] Pieces =
        ["The ", "Mr. ", "U.S. ", "trade", "。", "！", "”", "\"", "(", ")", "《", "》", "……", "...", ". ", "? ", "\n", "\r\n", "1. ", "a) ", "• ", "；", "; ", "贸易", "合作", "，", " ", "\t", "新华社记者 李明 摄", "3.5", "😀", "\uD83D", "x@y.org"];

    [Theory]
    [InlineData(SentenceUnit.Sentence)]
    [InlineData(SentenceUnit.Clause)]
    public void Ranges_are_in_order_do_not_overlap_and_leave_out_nothing_but_white_space(SentenceUnit unit)
    {
        var texts = Gen.Elements(Pieces).ListOf().Select(string.Concat);
        Check.QuickThrowOnFailure(Prop.ForAll(texts.ToArbitrary(), text => Covers(text, SentenceSplitter.Split(text, unit))));
    }

    [Fact]
    public void Any_text_is_covered() =>
        Check.QuickThrowOnFailure(Prop.ForAll<string?>(text => Covers(text ?? "", SentenceSplitter.Split(text ?? ""))));

    private static bool Covers(string text, IReadOnlyList<Sentence> sentences)
    {
        var end = 0;
        foreach (var sentence in sentences)
        {
            if (sentence.Start < end || sentence.Length < 1 || !string.IsNullOrWhiteSpace(text[end..sentence.Start])) return false;
            if (char.IsWhiteSpace(text[sentence.Start]) || char.IsWhiteSpace(text[sentence.Start + sentence.Length - 1])) return false;
            end = sentence.Start + sentence.Length;
        }

        return string.IsNullOrWhiteSpace(text[end..]);
    }
}
