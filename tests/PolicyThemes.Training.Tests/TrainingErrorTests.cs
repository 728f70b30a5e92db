using PolicyThemes.Evaluation;

namespace PolicyThemes.Training.Tests;

public class TrainingErrorTests
{
    [Fact]
    public void An_unknown_label_is_named_with_file_and_line()
    {
        var error = Assert.Throws<DataFormatException>(() => ThemeTrainer.Train(Samples.Twenty, Samples.Quick with { Labels = ["trade", "security", "culture"] }));
        Assert.Equal("samples.jsonl(1): unknown label 'climate'. Labels are trade, security, culture, or none.", error.Message);
    }

    [Fact]
    public void A_missing_lexicon_is_named()
    {
        var error = Assert.Throws<FileNotFoundException>(() => ThemeTrainer.Train(Samples.Twenty, Samples.Quick with { LexiconFiles = ["gone/en.tsv"] }));
        Assert.StartsWith("gone/en.tsv: no such lexicon file.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bad_line_of_the_lexicon_is_named()
    {
        using var terms = Samples.File("trade\tstrong\ttariff\neconomy\tstrong\tgrowth\n");
        var error = Assert.Throws<DataFormatException>(() => ThemeTrainer.Train(Samples.Twenty, Samples.Quick with { LexiconFiles = [terms.Path] }));
        Assert.StartsWith($"{terms.Path}(2): unknown theme 'economy'.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_few_statements_or_groups_for_the_folds_are_refused()
    {
        Fails("found 3 statements", () => ThemeTrainer.Train([.. Samples.Twenty.Take(3)], Samples.Quick with { Folds = 5 }));
        var oneGroup = Samples.Twenty.Select(statement => statement with { Group = "g" }).ToList();
        Fails("found 1 group", () => ThemeTrainer.Train(oneGroup, Samples.Quick));
    }

    [Fact]
    public void A_label_in_a_single_group_is_refused_because_it_cannot_be_held_out()
    {
        var statements = Samples.Twenty.Select(statement => statement.Labels.Contains("culture") ? statement with { Group = "g" } : statement).ToList();
        Fails("label 'culture' is carried in 1 group", () => ThemeTrainer.Train(statements, Samples.Quick));
        Fails("label 'health' is carried in 0 groups", () => ThemeTrainer.Train(Samples.Twenty, Samples.Quick with { Labels = ["trade", "security", "culture", "climate", "health"] }));
    }

    [Fact]
    public void Statements_without_any_label_are_refused() =>
        Fails("found 2 statements and no label", () => ThemeTrainer.Train([.. Samples.Twenty.Where(statement => statement.Labels.Count == 0).Take(2)], Samples.Quick));

    [Fact]
    public void Options_out_of_range_are_refused()
    {
        Fails("Cost is 0", () => ThemeTrainer.Train(Samples.Twenty, Samples.Quick with { Cost = 0 }));
        Fails("the range of features is FeatureSettings", () => ThemeTrainer.Train(Samples.Twenty, Samples.Quick with { PairReach = 9 }));
        Fails("HashBits is 40", () => ThemeTrainer.Train(Samples.Twenty, Samples.Quick with { HashBits = 40 }));
        Fails("unknown label 'health'", () => ThemeTrainer.Train(Samples.Twenty, Samples.Quick with { ClassWeights = new Dictionary<string, float> { ["health"] = 2 } }));
        Fails("RequiredPrecision is 1.5", () => ThemeTrainer.Train(Samples.Twenty, Samples.Quick with { RequiredPrecision = 1.5 }));
    }

    private static void Fails(string message, Action train) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(train).Message, StringComparison.Ordinal);
}
