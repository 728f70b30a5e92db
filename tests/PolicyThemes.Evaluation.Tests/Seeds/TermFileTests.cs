using System.Globalization;
using PolicyThemes.Features;
using PolicyThemes.Models;
using PolicyThemes.Tests;
using PolicyThemes.Text;

namespace PolicyThemes.Evaluation.Tests.Seeds;

public class TermFileTests
{
    private static readonly string[] Labels = ["trade", "security", "culture", "climate", "multilateralism"];

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void There_are_at_least_twenty_thousand_terms(string lang) => Assert.InRange(Read(lang).Count, 20_000, 100_000);

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void No_term_stands_twice_and_none_contradicts_another(string lang)
    {
        var same = Read(lang).GroupBy(term => Key(term.Text)).Where(group => group.Count() > 1)
            .Select(group => string.Join(" = ", group.Select(term => $"{term.Text} ({term.Labels}, {term.Strength})")));
        Assert.Empty(same);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void Every_term_finds_itself(string lang)
    {
        var terms = Read(lang);
        var lexicon = new Lexicon(terms);
        var units = new UnitBuffer();
        Assert.Empty(terms.Where(term =>
        {
            UnitReader.Read(term.Text, TextFolding.Fold(term.Text), lexicon.Acronyms, units);
            return units.Units.IsEmpty || !lexicon.TryMatch(units.Units, 0, out var match) || match.Units != units.Units.Length;
        }).Select(term => term.Text));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void Terms_are_sorted_and_hold_only_characters_of_their_language(string lang)
    {
        var texts = Read(lang).ConvertAll(term => term.Text);
        Assert.Equal(texts.OrderBy(text => text.ToLowerInvariant(), StringComparer.Ordinal).ThenBy(text => text, StringComparer.Ordinal), texts);
        Assert.DoesNotContain(texts, text => text != text.Trim() || text.Contains("  ", StringComparison.Ordinal) || text.Any(c => IsOutOfPlace(c, lang)));
    }

    private static bool IsOutOfPlace(char c, string lang) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate
        || (lang == "en" && c is >= '\u2E80' and <= '\uFFEF')
        || (lang == "zh" && SimplifiedVariants.Traditional.Contains(c));

    private static string Key(string text)
    {
        var units = new UnitBuffer();
        UnitReader.Read(text, TextFolding.Fold(text), new AcronymSet([]), units);
        var isAcronym = UnitReader.IsAllCaps(text);
        return Lexicon.KeyOf(units.Units) + (isAcronym ? " capitals" : "");
    }

    private static List<LexiconTerm> Read(string lang)
    {
        var path = RepositoryFiles.Path($"seeds/terms/{lang}.tsv");
        using var reader = new StreamReader(path);
        return LexiconFile.Read(reader, path, Labels);
    }
}
