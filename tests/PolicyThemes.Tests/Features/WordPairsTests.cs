using PolicyThemes.Features;
using PolicyThemes.Text;

namespace PolicyThemes.Tests.Features;

public class WordPairsTests
{
    [Theory]
    [InlineData("reform of the Security Council", 3, "reform Security|Security Council|reform Council")]
    [InlineData("reform of the Security Council", 1, "reform Security|Security Council")]
    [InlineData("reform of the Security Council", 0, "")]
    [InlineData("one two three four five", 3, "one two|two three|one three|three four|two four|one four|four five|three five|two five")]
    [InlineData("peace, security and trade", 3, "security trade")]
    [InlineData("12 ships sank", 3, "ships sank")]
    [InlineData("12 ships 3 sank", 1, "ships sank")]
    [InlineData("NATO 与俄罗斯 sanctions", 3, "")]
    [InlineData("维护和平", 3, "")]
    [InlineData("ships", 3, "")]
    [InlineData("", 3, "")]
    public void Words_of_one_stretch_make_pairs_as_far_as_they_reach(string text, int reach, string expected)
    {
        var units = Read(text);
        var pairs = new WordPairs(units.Units, reach);
        var found = new List<string>();
        while (pairs.MoveNext())
            found.Add($"{Word(pairs.First)} {Word(pairs.Second)}");
        Assert.Equal(expected.Split('|', StringSplitOptions.RemoveEmptyEntries).Order(), found.Order());

        string Word(int index) => text.Substring(units.Units[index].Start, units.Units[index].Length);
    }

    [Theory]
    [InlineData("reduce emissions", "emissions reduced", true)]
    [InlineData("reduce emissions", "reducing the emission", true)]
    [InlineData("reduce emissions", "reduced admissions", false)]
    [InlineData("these have", "then has", false)]
    [InlineData("sleeping where", "keeping sphere", false)]
    public void Order_and_inflection_do_not_matter(string one, string other, bool same) =>
        Assert.Equal(same, OnlyKey(one) == OnlyKey(other));

    private static ulong OnlyKey(string text)
    {
        var pairs = new WordPairs(Read(text).Units, 3);
        Assert.True(pairs.MoveNext());
        var key = pairs.Key;
        Assert.False(pairs.MoveNext());
        return key;
    }

    private static UnitBuffer Read(string text)
    {
        var units = new UnitBuffer();
        UnitReader.Read(text, TextFolding.Fold(text), new AcronymSet([]), units);
        return units;
    }
}
