using PolicyThemes.Evaluation;

namespace PolicyThemes.Training.Tests;

public class WarmStartTests
{
    [Fact]
    public void What_was_learned_stays_and_a_new_label_is_added()
    {
        using var terms = Samples.File("trade\tstrong\ttariff\nclimate\tnormal\t温室气体\n");
        using var file = new TemporaryFile(".zip");
        ThemeTrainer.Train(Samples.Twenty, Samples.ByHeart with { LexiconFiles = [terms.Path] }).Save(file.Path);
        LabelledStatement[] more =
        [
            Samples.Statement("en", "Nurses vaccinate children against measles.", "health"),
            Samples.Statement("en", "The hospital opened a clinic for measles.", "health"),
            Samples.Statement("en", "Chairs were brought in after lunch."),
            Samples.Statement("zh", "午饭后搬来了椅子。"),
        ];
        var options = Samples.ByHeart with { Labels = ["health", "trade", "climate", "culture", "security"], WarmStart = file.Path };
        Fails("label 'trade' is carried in 0 groups", () => ThemeTrainer.Train(more, options with { WarmStart = null }));

        var model = ThemeTrainer.Train(more, options);
        var classifier = model.ToClassifier();
        Assert.Equal(2, model.Information.TermCount);
        foreach (var statement in Samples.Twenty) // four statements of which two carry it teach little about what is not health
            Assert.Equal(statement.Labels.Order(), classifier.Classify(statement.Text).Themes.Where(theme => theme != "health").Order());
        Assert.All(more, statement => Assert.Equal(statement.Labels, classifier.Classify(statement.Text).Themes));
    }

    [Fact]
    public void The_same_weights_come_back_where_nothing_speaks_against_them()
    {
        using var terms = Samples.File("trade\tstrong\ttariff\ntrade\thint\tmarket\nclimate\tnormal\t温室气体\n");
        using var file = new TemporaryFile(".zip");
        var options = Samples.ByHeart with { LexiconFiles = [terms.Path] };
        var earlier = ThemeTrainer.Train(Samples.Twenty, options);
        earlier.Save(file.Path);
        var later = ThemeTrainer.Train(Samples.Twenty, options with { WarmStart = file.Path, Cost = 1e-6f });
        foreach (var statement in Samples.Twenty)
        {
            float[] before = new float[4], after = new float[4];
            earlier.ToClassifier().Classify(statement.Text, before);
            later.ToClassifier().Classify(statement.Text, after);
            Assert.Equal(before, after, (a, b) => Math.Abs(a - b) < 0.01);
        }
    }

    [Fact]
    public void Other_features_and_foreign_labels_are_refused()
    {
        using var file = new TemporaryFile(".zip");
        ThemeTrainer.Train(Samples.Twenty, Samples.Quick).Save(file.Path);
        Fails($"{file.Path}: found FeatureSettings", () => ThemeTrainer.Train(Samples.Twenty, Samples.Quick with { WarmStart = file.Path, HashBits = 13 }));
        Fails($"{file.Path}: found FeatureSettings", () => ThemeTrainer.Train(Samples.Twenty, Samples.Quick with { WarmStart = file.Path, PairReach = 0 }));
        var foreign = Samples.Twenty.Select(statement => statement with { Labels = [.. statement.Labels.Select(label => $"my {label}")] }).ToList();
        Fails($"{file.Path}: found labels climate", () => ThemeTrainer.Train(foreign, Samples.Quick with { WarmStart = file.Path }));
        Assert.Throws<FileNotFoundException>(() => ThemeTrainer.Train(Samples.Twenty, Samples.Quick with { WarmStart = "gone.zip" }));
    }

    private static void Fails(string message, Action train) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(train).Message, StringComparison.Ordinal);
}
