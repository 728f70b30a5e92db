using PolicyThemes.Features;
using PolicyThemes.Models;
using PolicyThemes.Scores;

namespace PolicyThemes.Evaluation.Tests;

/// <summary>A model with invented weights: what it says does not matter, only that the report speaks of what users get.</summary>
public class ClassifierEvaluationTests
{
    private static readonly string[] Texts = ["They cut tariffs.", "双方扩大贸易。", "", "A drill was held at sea.", "Forests grow back."];

    [Fact]
    public void Answers_are_those_of_the_classifier()
    {
        var classifier = Classifier();
        var scored = ScoredStatements.From(Statements(), classifier);

        for (var row = 0; row < Texts.Length; row++)
        {
            var answer = classifier.Classify(Texts[row]);
            Assert.Equal(answer.Themes, scored.PredictedLabels(row));
            Assert.Equal(answer.Probabilities.Values, scored.Probabilities(row));
        }
    }

    [Fact]
    public void Thresholds_of_the_caller_hold()
    {
        var classifier = Classifier().With(new ClassifierOptions { Thresholds = new Dictionary<string, float> { ["trade"] = 0, ["security"] = 0 } });

        var scored = ScoredStatements.From(Statements(), classifier);

        Assert.Equal([0f, 0f], scored.Thresholds);
        Assert.Equal(0b11UL, scored.Predicted(0));
        Assert.Equal(0UL, scored.Predicted(2));   // no text, no theme
    }

    [Fact]
    public void Wrong_rows_are_explained()
    {
        var report = Evaluator.Evaluate(Statements(), Classifier(), new EvaluatorOptions { Bootstrap = null });

        Assert.Equal(Enumerable.Range(0, Texts.Length).Where(row => !report.Scored.IsRight(row)), report.Explanations.Keys.Order());
        Assert.NotEmpty(HtmlReport.ToHtml(report));
    }

    private static LabelledStatement[] Statements() =>
        [.. Texts.Select((text, i) => Samples.Statement($"s{i}", i % 2 == 0 ? ["trade"] : ["security", "trade"]) with { Text = text })];

    private static ThemeClassifier Classifier()
    {
        string[] labels = ["trade", "security"];
        var random = new Random(1);
        var settings = new FeatureSettings { HashBits = 10 };
        var terms = new[] { new LexiconTerm(1, TermStrength.Strong, "tariffs") };
        var weights = labels.Select(_ => Enumerable.Range(0, new FeatureLayout(settings, 2).Length).Select(_ => random.NextSingle() - 0.5f).ToArray()).ToArray();
        var manifest = new ModelManifest
        {
            Version = "1.0.0",
            Mode = LabelMode.Multilabel,
            Labels = labels,
            Thresholds = [0.5f, 0.4f],
            Features = settings,
            LexiconHash = "",
            DataHash = "00",
            Seed = 1,
            Metrics = new Dictionary<string, double>(),
        };
        var model = ThemeModel.Create(
            manifest, terms, new Lexicon(terms), new InterleavedWeights(weights, [0, 0]), [new PlattCalibration(-4, 0), new PlattCalibration(-4, 0)]);
        using var file = new MemoryStream();
        ModelWriter.Write(model, file);
        file.Position = 0;
        return ThemeClassifier.Load(file);
    }
}
