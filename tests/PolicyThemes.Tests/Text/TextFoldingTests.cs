using FsCheck.Xunit;
using PolicyThemes.Tests.Generated;
using PolicyThemes.Text;

namespace PolicyThemes.Tests.Text;

public class TextFoldingTests
{
    [Theory]
    [InlineData("The WTO", "the wto")]
    [InlineData("ＷＴＯ（世贸组织），１２３", "wto(世贸组织),123")]
    [InlineData("維護國際貿易與氣候變遷談判", "维护国际贸易与气候变迁谈判")]
    [InlineData("ÉTAT À L’ŒUVRE", "état à l’œuvre")]
    [InlineData("a\u3000b", "a b")]
    [InlineData("", "")]
    public void Case_width_and_traditional_forms_are_folded(string text, string expected) => Assert.Equal(expected, TextFolding.Fold(text));

    [Property(Arbitrary = [typeof(PolicyTexts)])]
    public void Folding_keeps_the_length_and_folding_again_changes_nothing(string text)
    {
        var folded = TextFolding.Fold(text);
        Assert.Equal(text.Length, folded.Length);
        Assert.Equal(folded, TextFolding.Fold(folded));
    }

    [Property(Arbitrary = [typeof(PolicyTexts)])]
    public void A_character_folds_alike_wherever_it_stands(string text) =>
        Assert.Equal(string.Concat(text.Select(c => TextFolding.Fold(c.ToString()))), TextFolding.Fold(text));

    [Fact]
    public void Every_unit_folds_to_one_unit_that_is_folded_already()
    {
        for (var c = 0; c <= char.MaxValue; c++)
        {
            var folded = TextFolding.Fold(((char)c).ToString());
            Assert.Equal(folded, TextFolding.Fold(folded));
        }
    }

    [Fact]
    public void The_span_form_gives_the_same_as_the_string_form()
    {
        const string text = "Ｔhe 國家 leaders SAID 歡迎";
        var folded = new char[text.Length + 3];
        TextFolding.Fold(text, folded);
        Assert.Equal(TextFolding.Fold(text), new string(folded, 0, text.Length));
    }

    [Fact]
    public void The_table_of_variants_is_sorted_and_maps_no_character_to_itself()
    {
        Assert.Equal(SimplifiedVariants.Traditional.Length, SimplifiedVariants.Simplified.Length);
        Assert.True(SimplifiedVariants.Traditional.AsSpan().SequenceEqual([.. SimplifiedVariants.Traditional.Order()]));
        Assert.DoesNotContain(SimplifiedVariants.Traditional.Zip(SimplifiedVariants.Simplified), pair => pair.First == pair.Second);
    }
}
