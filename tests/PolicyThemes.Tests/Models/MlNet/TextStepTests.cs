using System.Text;
using PolicyThemes.Models.MlNet.Text;
using PolicyThemes.Models.MlNet.Vectors;

namespace PolicyThemes.Tests.Models.MlNet;

/// <summary>The examples of the format's description, section D.</summary>
public class TextStepTests
{
    [Theory]
    [InlineData(TextCase.Lower, false, true, true, "unicode cafe №1 – ½ ٣! i ǆ ß ⅷ $5")]
    [InlineData(TextCase.Lower, true, false, false, "ünïcode café №    İ ǆ ß  $")]
    [InlineData(TextCase.Upper, false, false, true, "UNICODE CAFE №1  ½ ٣ I Ǆ ß Ⅷ $5")]
    [InlineData(TextCase.None, false, true, false, "Unicode CAFE № –  ! I ǅ ß  $")]
    public void Text_is_normalized_unit_by_unit(object textCase, bool diacritics, bool punctuation, bool numbers, string expected) =>
        Assert.Equal(expected, new NormalizeStep((TextCase)textCase, diacritics, punctuation, numbers).Normalize("Ünïcode CAFÉ №1 – ½ ٣! İ ǅ ß Ⅷ $5"));

    [Fact]
    public void Texts_that_become_empty_are_left_out() =>
        Assert.Equal(["a"], (string[])new NormalizeStep(TextCase.Lower, true, false, true).Run([new[] { "!", "A", "" }]));

    [Fact]
    public void Characters_are_keys_between_markers()
    {
        var step = new CharactersStep(useMarkers: true, markEach: false);
        Assert.Equal([2, 72, 105, 32, 233, 3], (uint[])step.Run(["Hi é"]));
        Assert.Equal([2, 0, 97, 3], (uint[])step.Run(["\0a"]));
        Assert.Equal([], (uint[])step.Run([""]));
        Assert.Equal([2, 97, 98, 31, 99, 3], (uint[])step.Run([new[] { "ab", "c" }]));
        Assert.Equal([2, 3], (uint[])step.Run([Array.Empty<string>()]));
    }

    [Fact]
    public void Characters_of_old_files_are_marked_text_by_text() =>
        Assert.Equal([2, 97, 3, 2, 98, 3], (uint[])new CharactersStep(useMarkers: true, markEach: true).Run([new[] { "a", "", "b" }]));

    [Theory]
    [InlineData(" a  b, c\td ", " ", "a|b,|c\td")]
    [InlineData(" a  b, c\td ", " ,", "a|b|c\td")]
    [InlineData("x , y", ",", "x|y")]
    [InlineData("  ", " ", "")]
    public void Words_end_at_separators_and_lose_spaces(string text, string separators, string expected) =>
        Assert.Equal(expected, string.Join('|', (string[])new WordsStep(separators.ToCharArray()).Run([text])));

    [Fact]
    public void Stop_words_are_left_out_in_any_case_and_others_keep_theirs() =>
        Assert.Equal(["Cat", "sat"], (string[])new StopWordsStep(["the", "on"]).Run([new[] { "The", "Cat", "", "sat", "ON" }]));

    [Theory]
    [InlineData("a", 0x2C72B6C0, 0x70F412DC, 745715393, 177857)]
    [InlineData("good", 0x4B5BA379, 0x711A68F2, 190555002, 762746)]
    [InlineData("goods", 0x8AF737E3, 0xCFB92840, 183973860, 473060)]
    [InlineData("é", 0x93304ED4, 0x82B47B5C, 321933013, 20181)]
    [InlineData("aé", 0x4466314C, 0xF2503084, 73806157, 405837)]
    [InlineData("café", 0x6B66F600, 0xB4D92A4F, 728167937, 456193)]
    [InlineData("日本", 0xCB96A56C, 0xD5F5B2FB, 194422125, 435565)]
    [InlineData("😀", 0x11C98223, 0x249B79B5, 298418724, 623140)]
    public void Texts_are_hashed_as_ML_NET_hashes_them(string text, uint hash, uint oldHash, uint key30, uint key20)
    {
        Assert.Equal(hash, MurmurHash.Text(TextModelBuilder.Seed, text));
        Assert.Equal(oldHash, MurmurHash.OldText(TextModelBuilder.Seed, text));
        Assert.Equal(key30, Key(text, 30));
        Assert.Equal(key20, Key(text, 20));
    }

    [Fact]
    public void Spaces_around_a_text_do_not_count_but_a_space_alone_is_not_nothing()
    {
        Assert.Equal(0u, Key("", 30));
        Assert.Equal(190555002u, Key(" good ", 30));
        Assert.Equal(1003021637u, Key(" ", 30));
        Assert.Equal(582981u, Key(" ", 20));
    }

    [Fact]
    public void Keys_are_hashed_as_ML_NET_hashes_them()
    {
        Assert.Equal([23369], Hash(new HashOptions(16, TextModelBuilder.Seed, false, false, false), 103));
        Assert.Equal([21711], Hash(new HashOptions(16, TextModelBuilder.Seed, true, false, false), 103));
        Assert.Equal([18183], Hash(new HashOptions(16, TextModelBuilder.Seed, false, false, true), 103));
        Assert.Equal([0], Hash(new HashOptions(16, TextModelBuilder.Seed, false, false, false), 0));
    }

    [Theory]
    [InlineData(2, 0, "1,2,3", "1 1-2 2 2-3 3")]
    [InlineData(3, 1, "1,2,3,4", "1 1-2 1-2-3 1-2-4 1-3 1-3-4 2 2-3 2-3-4 2-4 3 3-4 4")]
    [InlineData(2, 0, "", "")]
    public void Ngrams_come_in_the_order_of_ML_NET(int length, int skips, string keys, string expected)
    {
        var found = new List<string>();
        new NgramWindows(length, skips).ForEach([.. keys.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(uint.Parse)], 10, ngram => found.Add(string.Join('-', ngram.ToArray())));
        Assert.Equal(expected, string.Join(' ', found));
    }

    [Theory]
    [InlineData(true, false, new[] { 307, 928, 479, 657 })]
    [InlineData(false, false, new[] { 890, 940, 242, 180 })]
    [InlineData(true, true, new[] { 177, 641, 479, 657 })]
    [InlineData(false, true, new[] { 697, 264, 242, 180 })]
    public void Ngrams_of_words_are_hashed_as_ML_NET_hashes_them(bool ordered, bool rehash, int[] slots)
    {
        var step = new NgramHashStep(new NgramHashOptions(2, 0, 10, TextModelBuilder.Seed, rehash, ordered, true), [1 << 30]);
        var vector = (FloatVector)step.Run([new uint[] { 190555002, 995185580, 190555002 }]);
        Assert.Equal(slots.Order(), vector.Indices!);
        Assert.Equal(2, vector.Values[Array.IndexOf(vector.Indices!, slots[0])]);
    }

    [Fact]
    public void The_second_column_has_slots_of_its_own()
    {
        var step = new NgramHashStep(new NgramHashOptions(2, 0, 10, TextModelBuilder.Seed, false, true, true), [1 << 30, 1 << 30]);
        Assert.Equal([793], ((FloatVector)step.Run([Array.Empty<uint>(), new uint[] { 190555002 }])).Indices!);
    }

    [Fact]
    public void The_slots_of_the_golden_text_are_those_of_ML_NET()
    {
        var characters = (uint[])new CharactersStep(true, false).Run(["i love this cafe"]);
        var ngrams = new NgramHashStep(new NgramHashOptions(3, 0, 12, TextModelBuilder.Seed, false, true, false), [65535]);
        Assert.Equal([52, 56, 399, 481, 999, 1112, 1212, 1355, 1385, 1633, 2322, 2488, 2651, 3107, 3466, 3560], ((FloatVector)ngrams.Run([characters])).Indices!);
    }

    [Fact]
    public void Lone_surrogates_are_units_like_others() => Assert.NotEqual(Key("\uD83D", 30), Key("\uDE00", 30));

    [Fact]
    public void Base_letters_are_those_of_the_table_of_ML_NET()
    {
        var pairs = new StringBuilder();
        for (var c = '\u00C0'; c <= '\u04F9'; c++)
        {
            if (BaseLetters.Of(c) != c) pairs.Append(c).Append(BaseLetters.Of(c));
        }

        var hash = System.Security.Cryptography.SHA256.HashData(Encoding.BigEndianUnicode.GetBytes(pairs.ToString()));
        Assert.Equal("4b754d0a87d3a3731beba688c087d525cbe1bf1840e034003834664c7a6526bf", Convert.ToHexStringLower(hash));
    }

    private static uint Key(string text, int bits) => new HashStep(new HashOptions(bits, TextModelBuilder.Seed, false, false, false)).Key(text, TextModelBuilder.Seed);

    private static uint[] Hash(HashOptions options, uint key) => (uint[])new HashStep(options).Run([new[] { key }]);
}
