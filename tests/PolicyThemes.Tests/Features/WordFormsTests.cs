using PolicyThemes.Features;

namespace PolicyThemes.Tests.Features;

public class WordFormsTests
{
    [Theory]
    [InlineData("reduc", "reduce", "reduces", "reduced", "reducing")]
    [InlineData("policy", "policy", "policies")]
    [InlineData("stop", "stop", "stops", "stopped", "stopping")]
    [InlineData("carry", "carry", "carries", "carried", "carrying")]
    [InlineData("export", "export", "exports", "exported", "exporting")]
    [InlineData("agre", "agree", "agrees", "agreeing")]
    [InlineData("need", "need", "needs")]
    [InlineData("spring", "spring")]
    [InlineData("red", "red")]
    [InlineData("goods", "goods")]
    public void The_forms_of_a_word_share_a_stem(string stem, params string[] forms) =>
        Assert.All(forms, form => Assert.Equal(stem, StemOf(form)));

    [Theory]
    [InlineData("trade", "tradition")]
    [InlineData("arm", "army")]
    [InlineData("goods", "good")]
    [InlineData("wells", "well")]
    [InlineData("humanities", "humanity")]
    [InlineData("nation", "national")]
    public void Other_words_do_not(string word, string other) =>
        Assert.NotEqual(StemOf(word), StemOf(other));

    private static string StemOf(string word) => word[..WordForms.StemLength(word, WordForms.SingularLength(word, out var singularEndsInY), singularEndsInY, out var endsInY)] + (endsInY ? "y" : "");
}
