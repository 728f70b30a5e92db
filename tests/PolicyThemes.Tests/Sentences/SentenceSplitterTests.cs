namespace PolicyThemes.Tests.Sentences;

public class SentenceSplitterTests
{
    public static TheoryData<string[]> English => new(
    [
        ["The Council met.", "It adopted nothing."],
        ["Who will pay?", "Nobody knows!", "The delegate left."],
        ["Mr. Okafor met Gen. Dlamini in St. Petersburg on Sept. 4."],
        ["The U.S. Senate rejected it.", "The President, J. P. Morrow, signed it at 3 p.m. on Friday."],
        ["Growth reached 3.5 per cent, i.e. below plan.", "See para. 12 and Art. 4 of doc. A/52/7."],
        ["Details are at https://example.org/a.b.html and from press.office@example.org.", "Write soon."],
        ["\"We shall not sign.\"", "He closed the file.", "\"Why?\" she asked."],
        ["He said, \"The ceasefire holds.\"", "Nobody believed him."],
        ["Talks were to resume . . . but the hall stayed empty. . . .", "The guests went home."],
        ["The agreement with Kowalski & Co. was signed.", "It covers the E.U. Nothing else changed."],
        ["Lot No. 7 was sold.", "The bid (see annex IV.) stood."],
    ]);

    public static TheoryData<string[]> Chinese => new(
    [
        ["会议通过了决议。", "代表们随后离开会场。"],
        ["谁来执行？", "没有人回答！", "散会。"],
        ["他说：“我们不签字。”", "会场安静下来。"],
        ["双方观看了话剧《出发吧！少年》。", "演出结束后合影留念。"],
        ["等等……", "代表没有说下去。"],
        ["外长表示,中方愿加强合作。", "对方表示欢迎。"],
        ["（完）"],
        ["WTO改革势在必行。", "The talks go on.", "各方均已表态。"],
    ]);

    [Theory]
    [MemberData(nameof(English))]
    public void English_is_split(string[] sentences) => AssertSplit(sentences, string.Join(' ', sentences));

    [Theory]
    [MemberData(nameof(Chinese))]
    public void Chinese_is_split(string[] sentences) => AssertSplit(sentences, string.Concat(sentences));

    [Theory]
    [InlineData("1. Tariffs fall 2. Quotas end 3. Permits stay", 3)]
    [InlineData("• tariffs fall • quotas end", 2)]
    [InlineData("(a) tariffs fall; (b) quotas end", 2)]
    [InlineData("Resolution 3 was tabled by 2 states", 1)]
    public void Items_of_a_list_are_sentences(string text, int expected) => Assert.Equal(expected, SentenceSplitter.Split(text).Count);

    [Theory]
    [InlineData("Leaders meet in Astana\nThe talks lasted two hours.", 2)]
    [InlineData("习近平会见外宾\n会见在北京举行。", 2)]
    [InlineData("The line was broken by the\nwidth of the page.", 1)]
    [InlineData("One.\r\nTwo.\r\n\r\nThree.", 3)]
    public void Line_breaks_end_headlines_but_not_wrapped_lines(string text, int expected) => Assert.Equal(expected, SentenceSplitter.Split(text).Count);

    [Fact]
    public void Clauses_end_at_semicolons_too()
    {
        const string text = "扩大贸易；加强执法;办好文化日。 Cut tariffs; open ports.";
        Assert.Equal(5, SentenceSplitter.Split(text, SentenceUnit.Clause).Count);
        Assert.Equal(2, SentenceSplitter.Split(text).Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n\t\u3000")]
    public void A_text_without_words_has_no_sentences(string text) => Assert.Empty(SentenceSplitter.Split(text));

    private static void AssertSplit(string[] expected, string text) =>
        Assert.Equal(expected, SentenceSplitter.Split(text).Select(s => text.Substring(s.Start, s.Length)));
}
