using PolicyThemes.Evaluation;
using PolicyThemes.Training.Tests.Studies;

namespace PolicyThemes.Training.Tests.Cards;

public class StudyCardTests
{
    private static readonly StudyReport Study = StudySamples.Run();

    [Fact]
    public void Shows_curves_ablations_errors_and_the_command()
    {
        var card = Card(Study);
        Assert.Contains("## What pays: learning curves\n\nMade by this command", card, StringComparison.Ordinal);
        Assert.Contains("```\npolicy-themes study --data samples.jsonl --out study.json\n```", card, StringComparison.Ordinal);
        Assert.Contains("Its full model is this very model.", card, StringComparison.Ordinal);
        Assert.Contains("| 25 % of the groups | 24 | 8 | ", card, StringComparison.Ordinal);
        Assert.Contains("| 100 % of the terms | 96 | 8 | ", card, StringComparison.Ordinal);
        Assert.Contains("## What pays: ablations", card, StringComparison.Ordinal);
        Assert.Contains("| all thresholds 0.5 | ", card, StringComparison.Ordinal);
        Assert.Contains("## Errors by kind", card, StringComparison.Ordinal);
        Assert.Contains("| all errors | ", card, StringComparison.Ordinal);
        Assert.Equal(Section(card), Section(Card(Study)));
    }

    [Fact]
    public void Shares_of_errors_and_differences_that_are_more_than_luck_stand_out()
    {
        var figure = new StudyFigure(0.75, -0.05, new Interval(-0.08, -0.01));
        var study = Study with
        {
            Sets = [new StudySet("real", 100, 50, new ErrorCounts(10, 5, 3, 2, 0))],
            Ablations = [new StudyVariant("no lexicon", 96, 0, [new StudyResult("real", figure, figure with { Interval = new Interval(-0.08, -0.0001) }, null)])],
        };
        var card = Card(study);
        Assert.Contains("| no lexicon | 0.750 | **−0.050** (−0.080 to −0.010) | 0.750 | −0.050 (−0.080 to 0.000) | – | – |", card, StringComparison.Ordinal);
        Assert.Contains("| nothing given to a statement that carries a label | 5 (25 %) |", card, StringComparison.Ordinal);
        Assert.Contains("| all errors | 20 of 100 statements |", card, StringComparison.Ordinal);
    }

    [Fact]
    public void Says_plainly_that_the_study_is_of_another_model()
    {
        Assert.Contains("**It was made on other data than this model's** (SHA-256 0815, not ", Card(Study with { DataHash = "0815" }), StringComparison.Ordinal);
        Assert.Contains("**It was made on the data of this model, but with other options", Card(Study with { ModelHash = "0815" }), StringComparison.Ordinal);
    }

    private static string Section(string card) => card[card.IndexOf("## What pays", StringComparison.Ordinal)..];

    private static string Card(StudyReport study)
    {
        using var terms = Samples.File(StudySamples.Terms);
        var options = StudySamples.Quick(terms.Path).Training;
        return ModelCard.ToMarkdown(new ModelCardFacts
        {
            Name = "small",
            Model = ThemeTrainer.Train(StudySamples.Statements, options),
            Statements = StudySamples.Statements,
            Options = options,
            Bootstrap = new BootstrapOptions { Resamples = 10 },
            Study = study,
        });
    }
}
