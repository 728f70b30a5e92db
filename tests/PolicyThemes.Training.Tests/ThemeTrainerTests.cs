namespace PolicyThemes.Training.Tests;

public class ThemeTrainerTests
{
    public static TheoryData<TrainingOptions> HandfulOptions => [Samples.ByHeart, new TrainingOptions()];

    [Theory]
    [MemberData(nameof(HandfulOptions))]
    public void Learns_a_handful_by_heart_saves_loads_and_says_the_same_to_the_last_bit(TrainingOptions options)
    {
        using var file = new TemporaryFile(".zip");
        var trained = ThemeTrainer.Train(Samples.Twenty, options);
        trained.Save(file.Path);
        var (before, after) = (trained.ToClassifier(), ThemeClassifier.Load(file.Path));
        foreach (var statement in Samples.Twenty)
        {
            Assert.Equal(statement.Labels.Order(), before.Classify(statement.Text).Themes.Order());
            float[] ofTrained = new float[4], ofLoaded = new float[4];
            Assert.Equal(before.Classify(statement.Text, ofTrained), after.Classify(statement.Text, ofLoaded));
            Assert.Equal(ofTrained, ofLoaded);
        }
    }

    [Fact]
    public void The_same_seed_gives_the_same_bytes_with_one_thread_and_with_two()
    {
        using var terms = Samples.File("trade\tstrong\ttariff\nclimate\tnormal\t温室气体\nnone\thint\thall\n");
        var options = Samples.Quick with { LexiconFiles = [terms.Path], Threads = 1 };
        var first = Samples.Bytes(ThemeTrainer.Train(Samples.Twenty, options));
        Assert.Equal(first, Samples.Bytes(ThemeTrainer.Train(Samples.Twenty, options)));
        Assert.Equal(first, Samples.Bytes(ThemeTrainer.Train(Samples.Twenty, options with { Threads = 2 })));
        Assert.NotEqual(first, Samples.Bytes(ThemeTrainer.Train(Samples.Twenty, options with { Seed = 2 })));
    }

    [Fact]
    public void An_exclusive_model_gives_exactly_one_label()
    {
        var statements = Samples.Twenty.Where(statement => statement.Labels.Count < 2)
            .Select(statement => statement.Labels.Count == 0 ? statement with { Labels = ["other"] } : statement).ToList();
        var model = ThemeTrainer.Train(statements, Samples.ByHeart with { Mode = LabelMode.Exclusive });
        var classifier = model.ToClassifier();
        Assert.Equal(LabelMode.Exclusive, model.Information.Mode);
        Assert.Equal(["climate", "culture", "other", "security", "trade"], model.Information.Labels);
        Assert.All(statements, statement => Assert.Equal(statement.Labels, classifier.Classify(statement.Text).Themes));
        Assert.Single(classifier.Classify("xyz").Themes);
    }

    [Fact]
    public void The_order_of_labels_is_the_callers()
    {
        string[] labels = ["trade", "security", "culture", "climate"];
        Assert.Equal(labels, ThemeTrainer.Train(Samples.Twenty, Samples.Quick with { Labels = labels }).Information.Labels);
    }

    [Fact]
    public void A_term_of_the_lexicon_speaks_for_its_label_in_texts_never_seen()
    {
        using var terms = Samples.File("trade\tstrong\ttariff\ntrade\tstrong\tsteel\ntrade\tstrong\tzorbium duties\n");
        var options = Samples.ByHeart with { TermCost = 1 };
        var with = ThemeTrainer.Train(Samples.Twenty, options with { LexiconFiles = [terms.Path] }).ToClassifier();
        var without = ThemeTrainer.Train(Samples.Twenty, options).ToClassifier();
        const string text = "Zorbium duties were mentioned.";
        Assert.True(with.Classify(text).Probabilities["trade"] > without.Classify(text).Probabilities["trade"] + 0.2f);
    }

    [Fact]
    public void Out_of_fold_probabilities_come_with_the_fold_of_each_statement()
    {
        var model = ThemeTrainer.Train(Samples.Twenty, Samples.Quick);
        Assert.Equal(Samples.Twenty.Count, model.Folds.Count);
        Assert.All(Enumerable.Range(0, Samples.Twenty.Count), row =>
        {
            Assert.Equal(4, model.OutOfFold(row).Length);
            Assert.All(model.OutOfFold(row).ToArray(), probability => Assert.InRange(probability, 0, 1));
        });
    }

    [Fact]
    public void More_than_eight_labels_are_fitted_too()
    {
        var statements = Enumerable.Range(0, 60).Select(i => Samples.Statement("en", $"word{i % 10} and word{i % 10} {i}", $"label{i % 10}")).ToList();
        var classifier = ThemeTrainer.Train(statements, Samples.ByHeart).ToClassifier();
        Assert.All(statements, statement => Assert.Equal(statement.Labels, classifier.Classify(statement.Text).Themes));
    }

    [Fact]
    public void Hidden_terms_change_the_fit_the_same_way_at_any_number_of_threads()
    {
        using var terms = Samples.File("trade\tstrong\ttariff\nsecurity\tstrong\tterrorist\nclimate\tstrong\t温室气体\nnone\tnormal\tlarge hall\n");
        var options = Samples.Quick with { LexiconFiles = [terms.Path], TermDropout = 0.5f };
        var hidden = Samples.Bytes(ThemeTrainer.Train(Samples.Twenty, options with { Threads = 1 }));
        Assert.Equal(hidden, Samples.Bytes(ThemeTrainer.Train(Samples.Twenty, options with { Threads = 2 })));
        Assert.NotEqual(hidden, Samples.Bytes(ThemeTrainer.Train(Samples.Twenty, options with { TermDropout = 0 })));
    }

    [Fact]
    public void Where_nearly_all_terms_are_hidden_the_words_speak_instead()
    {
        using var terms = Samples.File("trade\tstrong\ttariff\n");
        var options = Samples.ByHeart with { LexiconFiles = [terms.Path], TermCost = 0 };
        var trade = Samples.Twenty.SelectMany(statement => statement.Labels).Distinct().Order(StringComparer.Ordinal).ToList().IndexOf("trade");
        float Lean(float dropout) => ThemeTrainer.Train(Samples.Twenty, options with { TermDropout = dropout }).ToClassifier().Explain("tariff")
            .Evidence.Where(evidence => evidence.IsTerm).Sum(evidence => evidence.Contributions[trade]);
        Assert.True(Lean(0.99f) < Lean(0));
    }
}
