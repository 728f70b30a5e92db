namespace PolicyThemes.Tests.Classifying;

public class BundledModelTests
{
    private static readonly string[] Texts =
    [
        "They agreed to expand trade, fight terrorism together and hold a culture day.",
        "双方愿扩大贸易和投资规模，共同打击恐怖主义，办好文化日。",
        "The trade minister died on Monday.",
        "各国应共同落实《巴黎协定》，积极应对气候变化。",
        "",
    ];

    [Fact]
    public void Several_themes_are_found_at_once()
    {
        Assert.Equal(["culture", "security", "trade"], ThemeClassifier.Default.Classify(Texts[0]).Themes.Order());
        Assert.Equal(["culture", "security", "trade"], ThemeClassifier.Default.Classify(Texts[1]).Themes.Order());
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \t\r\n\u3000")]
    [InlineData("\0\0")]
    [InlineData("\uD83D")]
    public void Text_without_words_carries_no_theme(string text)
    {
        var result = ThemeClassifier.Default.Classify(text);
        Assert.True(result.IsNone);
        Assert.Null(result.Primary);
        Assert.Equal("none", result.ToString());
    }

    [Fact]
    public void The_primary_theme_comes_first_and_is_the_most_probable_one()
    {
        var result = ThemeClassifier.Default.Classify(Texts[0]);
        Assert.Equal(result.Themes[0], result.Primary);
        Assert.Equal(result.Themes.OrderByDescending(theme => result.Probabilities[theme]), result.Themes);
    }

    [Fact]
    public void Span_string_and_document_give_the_same_probabilities()
    {
        var classifier = ThemeClassifier.Default;
        var probabilities = new float[classifier.Labels.Count];
        foreach (var text in Texts.Where(text => text.Length > 0))
        {
            var whole = classifier.Classify(text);
            classifier.Classify(text, probabilities);
            Assert.Equal(whole.Probabilities.Values.ToArray(), probabilities);
            Assert.Equal(probabilities, Assert.Single(classifier.ClassifyDocument(text)).Classification.Probabilities.Values.ToArray());
        }
    }

    [Fact]
    public void The_span_form_allocates_nothing_once_warm()
    {
        var probabilities = new float[ThemeClassifier.Default.Labels.Count];
        foreach (var text in Texts) ThemeClassifier.Default.Classify(text, probabilities);
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var text in Texts) ThemeClassifier.Default.Classify(text, probabilities);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Fact]
    public void Threads_do_not_disturb_one_another()
    {
        var expected = Texts.Select(text => ThemeClassifier.Default.Classify(text).Probabilities.Values.ToArray()).ToArray();
        Parallel.For(0, 2000, i =>
            Assert.Equal(expected[i % Texts.Length], ThemeClassifier.Default.Classify(Texts[i % Texts.Length]).Probabilities.Values.ToArray()));
    }

    [Fact]
    public void Contributions_add_up_to_the_log_odds_of_the_probability()
    {
        foreach (var text in Texts)
        {
            var explanation = ThemeClassifier.Default.Explain(text);
            for (var label = 0; label < ThemeClassifier.Default.Labels.Count; label++)
            {
                var sum = explanation.Intercepts[label] + explanation.Evidence.Sum(e => e.Contributions[label]);
                Assert.Equal(explanation.LogOdds[label], sum, 3);
                Assert.Equal(explanation.Classification.Probabilities.Values[label], 1 / (1 + MathF.Exp(-sum)), 3);
            }
        }
    }

    [Fact]
    public void Evidence_points_into_the_callers_text() =>
        Assert.All(ThemeClassifier.Default.Explain(Texts[1]).Evidence, e => Assert.InRange(e.Start + e.Length, 1, Texts[1].Length));

    [Theory]
    [InlineData("The two presidents agreed to withdraw all their remaining troops.", "withdraw all their remaining troops")]
    [InlineData("双方愿深化贸易和投资合作。", "贸易和投资合作")]
    public void Two_words_of_a_term_are_evidence_where_they_stand_apart(string text, string expected) =>
        Assert.Contains(expected, ThemeClassifier.Default.Explain(text).Evidence.Where(e => e.IsTerm).Select(e => text.Substring(e.Start, e.Length)));

    [Fact]
    public void Thresholds_and_abstention_can_be_overridden()
    {
        var strict = ThemeClassifier.Default.With(new ClassifierOptions
        {
            Thresholds = ThemeClassifier.Default.Labels.ToDictionary(label => label, _ => 1f),
            AbstentionBand = 0.5f,
        });
        var result = strict.Classify(Texts[0]);
        Assert.True(result.IsNone);
        Assert.True(result.Abstained);
        Assert.False(ThemeClassifier.Default.Classify(Texts[0]).Abstained);
    }

    [Fact]
    public void Unknown_themes_and_odd_numbers_are_refused()
    {
        var unknown = Assert.Throws<ArgumentException>(() => ThemeClassifier.Default.With(new ClassifierOptions { Thresholds = new Dictionary<string, float> { ["economy"] = 0.5f } }));
        Assert.Contains("trade, security, culture, climate, multilateralism", unknown.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => ThemeClassifier.Default.With(new ClassifierOptions { AbstentionBand = 0.6f }));
        Assert.Throws<KeyNotFoundException>(() => ThemeClassifier.Default.Classify("x").Probabilities["economy"]);
        Assert.Throws<ArgumentException>(() => ThemeClassifier.Default.Classify("x", new float[2]));
    }
}
