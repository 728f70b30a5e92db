using PolicyThemes.Tests;

namespace PolicyThemes.Evaluation.Tests.Seeds;

public class StatementFileTests
{
    private static readonly LabelSet Labels = new(["trade", "security", "culture", "climate", "multilateralism"]);

    [Theory]
    [InlineData("train.en", 4000)]
    [InlineData("train.zh", 4000)]
    [InlineData("dev.en", 600)]
    [InlineData("dev.zh", 600)]
    public void Every_file_is_large_enough_and_sound(string name, int least)
    {
        var statements = Read(name);
        Assert.InRange(statements.Count, least, 100_000);
        Assert.Equal(statements.Count, statements.Select(s => s.Id).Distinct().Count());
        Assert.All(statements, s => Assert.Equal(name[^2..], s.Lang));
        Assert.All(statements, s => Assert.False(string.IsNullOrEmpty(s.Genre) || string.IsNullOrEmpty(s.Group)));
    }

    [Theory]
    [InlineData("train.en")]
    [InlineData("train.zh")]
    public void None_and_several_themes_have_their_share_and_no_theme_is_thin(string name)
    {
        var statements = Read(name);
        Assert.InRange(statements.Count(s => s.Labels.Count == 0) / (double)statements.Count, 0.45, 0.65);
        Assert.InRange(statements.Count(s => s.Labels.Count > 1) / (double)statements.Count, 0.24, 0.5);
        foreach (var label in Labels.Names)
            Assert.InRange(statements.Count(s => s.Labels.Contains(label)), statements.Count / 11, statements.Count);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void No_sentence_of_dev_stands_in_train(string lang)
    {
        var train = Read($"train.{lang}").Select(s => Bare(s.Text)).ToHashSet();
        Assert.Empty(Read($"dev.{lang}").Where(s => train.Contains(Bare(s.Text))).Select(s => s.Text));
    }

    private static string Bare(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static List<LabelledStatement> Read(string name) =>
        [.. new StatementReader(new StatementReaderOptions { Labels = Labels }).Read(RepositoryFiles.Path($"seeds/statements/{name}.jsonl"))];
}
