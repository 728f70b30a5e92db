namespace PolicyThemes.Tests.Sentences;

public class BoilerplateTests
{
    [Theory]
    [InlineData("The two presidents shake hands in Astana on June 17, 2025. (Xinhua/Li Ming)")]
    [InlineData("A view of the harbour. (AP Photo/Jane Roe)")]
    [InlineData("两国元首在阿斯塔纳握手。新华社记者 李明 摄")]
    [InlineData("新华社记者 王小明")]
    [InlineData("发布时间:2025-06-19 09:06:35 | 来源:新华网")]
    [InlineData("责任编辑：王小明")]
    [InlineData("2025-06-19 09:06:35")]
    [InlineData("June 17, 2025")]
    [InlineData("By Jane Roe and John Doe")]
    [InlineData("Source: Xinhua")]
    public void Bylines_captions_credits_and_time_stamps_are_boilerplate(string text) =>
        Assert.All(SentenceSplitter.Split(text), sentence => Assert.True(sentence.IsBoilerplate));

    [Theory]
    [InlineData("The editor of the daily was arrested on Monday.")]
    [InlineData("By Friday the ministers had agreed on a text.")]
    [InlineData("记者问：中方对此有何评论？")]
    [InlineData("2025年6月17日上午，两国元首举行会谈。")]
    [InlineData("The Convention (Basel) entered into force.")]
    public void Statements_are_not_boilerplate(string text) =>
        Assert.All(SentenceSplitter.Split(text), sentence => Assert.False(sentence.IsBoilerplate));
}
