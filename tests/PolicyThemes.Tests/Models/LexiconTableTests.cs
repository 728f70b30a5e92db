using System.Buffers.Binary;
using PolicyThemes.Features;
using PolicyThemes.Models;
using PolicyThemes.Text;

namespace PolicyThemes.Tests.Models;

public class LexiconTableTests
{
    private static readonly LexiconTerm[] Terms =
    [
        new(0b01, TermStrength.Strong, "free trade agreement"),
        new(0b01, TermStrength.Hint, "trade"),
        new(0b10, TermStrength.Normal, "WHO"),
        new(0, TermStrength.Strong, "食品安全"),
        new(0b11, TermStrength.Normal, "free trade"),
    ];

    [Fact]
    public void A_table_that_was_read_finds_what_the_written_one_finds()
    {
        var lexicon = new Lexicon(Terms);
        var copy = LexiconTable.Read(LexiconTable.Write(lexicon), 2);
        Assert.Equal(lexicon.Count, copy.Count);
        foreach (var text in (string[])["free trade agreements", "freed trade", "trade", "WHO", "who", "食品安全", "安全", ""])
            Assert.Equal(Matches(lexicon, text), Matches(copy, text));
        Assert.Equal(5, Matches(copy, "trade WHO free trade, free trade agreement, 食品安全").Count);
    }

    [Fact]
    public void A_table_that_was_read_finds_pairs()
    {
        var copy = LexiconTable.Read(LexiconTable.Write(new Lexicon(Terms)), 2);
        Assert.True(copy.TryFindPair(TermKey.OfPair(TermKey.Mix(Unit("traded").Stem), TermKey.Mix(Unit("free").Stem)), out var labels));
        Assert.Equal(0b11UL, labels);
        Assert.True(copy.IsBeginning(TermKey.BeginPair(Unit("食").Key, Unit("品").Key)));
        Assert.False(copy.IsBeginning(TermKey.BeginPair(Unit("安").Key, Unit("全").Key)));

        TextUnit Unit(string word)
        {
            var units = new UnitBuffer();
            UnitReader.Read(word, word, copy.Acronyms, units);
            return units.Units[0];
        }
    }

    [Fact]
    public void An_empty_lexicon_has_a_table()
    {
        var copy = LexiconTable.Read(LexiconTable.Write(new Lexicon(new List<LexiconTerm>())), 2);
        Assert.Empty(Matches(copy, "trade"));
    }

    [Fact]
    public void The_same_terms_give_the_same_bytes_before_and_after_a_file()
    {
        var content = LexiconTable.Write(new Lexicon(Terms));
        Assert.Equal(content, LexiconTable.Write(LexiconTable.Read(content, 2)));
    }

    [Fact]
    public void A_word_that_two_terms_share_can_be_written_and_read()
    {
        var lexicon = new Lexicon([new LexiconTerm(0b01, TermStrength.Strong, "tariff"), new LexiconTerm(0b10, TermStrength.Strong, "tariffs")]);
        Assert.Equal(2, LexiconTable.Read(LexiconTable.Write(lexicon), 2).Count);
    }

    [Theory]
    [InlineData(0, -1)]
    [InlineData(0, 3_000_000)]
    [InlineData(4, int.MaxValue)]
    [InlineData(8, int.MaxValue)]
    [InlineData(12, int.MaxValue)]
    [InlineData(12, 3)]
    public void Counts_that_do_not_fit_are_refused(int place, int count)
    {
        var content = LexiconTable.Write(new Lexicon(Terms));
        BinaryPrimitives.WriteInt32LittleEndian(content.AsSpan(place), count);
        Assert.Contains("lexicon.table", Assert.Throws<ModelFormatException>(() => LexiconTable.Read(content, 2)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Labels_that_the_model_lacks_are_refused()
    {
        var content = LexiconTable.Write(new Lexicon(Terms));
        Assert.Throws<ModelFormatException>(() => LexiconTable.Read(content, 1));
    }

    [Fact]
    public void Every_shorter_file_and_a_longer_one_are_refused()
    {
        var content = LexiconTable.Write(new Lexicon(Terms));
        for (var length = 0; length < content.Length; length++)
            Assert.Throws<ModelFormatException>(() => LexiconTable.Read(content.AsSpan(0, length), 2));
        Assert.Throws<ModelFormatException>(() => LexiconTable.Read([.. content, 0], 2));
    }

    [Fact]
    public void Keys_that_crowd_together_are_refused_at_once()
    {
        const int keys = 2_000_000;
        var content = new byte[16 + 8 + (keys * 2)];
        BinaryPrimitives.WriteInt32LittleEndian(content.AsSpan(0), keys);
        BinaryPrimitives.WriteInt32LittleEndian(content.AsSpan(4), 1);
        BinaryPrimitives.WriteInt32LittleEndian(content.AsSpan(12), keys);
        content.AsSpan(24).Fill(1);
        Assert.Contains("crowd", Assert.Throws<ModelFormatException>(() => LexiconTable.Read(content, 2)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void More_keys_than_a_model_may_have_are_refused()
    {
        var content = new byte[64];
        BinaryPrimitives.WriteInt32LittleEndian(content.AsSpan(12), 3_000_000);
        Assert.Contains("limit", Assert.Throws<ModelFormatException>(() => LexiconTable.Read(content, 2)).Message, StringComparison.Ordinal);
    }

    private static List<TermMatch> Matches(Lexicon lexicon, string text)
    {
        var units = new UnitBuffer();
        UnitReader.Read(text, TextFolding.Fold(text), lexicon.Acronyms, units);
        var found = new List<TermMatch>();
        for (var i = 0; i < units.Units.Length; i++)
        {
            if (!lexicon.TryMatch(units.Units, i, out var match)) continue;
            found.Add(match);
            i += match.Units - 1;
        }

        return found;
    }
}
