using PolicyThemes.Evaluation;

namespace PolicyThemes.Training.Tests.Cards;

public class ModelCardTests
{
    private static readonly TrainedModel Model = ThemeTrainer.Train(Samples.Twenty, Samples.Quick);

    private static readonly ModelCardFacts Facts = new()
    {
        Name = "small",
        Model = Model,
        Statements = Samples.Twenty,
        Options = Samples.Quick,
        CommandLine = "policy-themes train --data samples.jsonl --out small.zip",
        Bootstrap = new BootstrapOptions { Resamples = 50 },
    };

    [Fact]
    public void The_same_facts_give_the_same_text() => Assert.Equal(ModelCard.ToMarkdown(Facts), ModelCard.ToMarkdown(Facts));

    [Fact]
    public void Tells_data_figures_thresholds_and_limits()
    {
        var card = ModelCard.ToMarkdown(Facts);
        Assert.Contains("| all | 22 | 5 | 5 | 5 | 5 | 4 | 2 |", card, StringComparison.Ordinal);
        Assert.Contains("| zh | 11 | 3 | 3 | 2 | 2 | 2 | 1 |", card, StringComparison.Ordinal);
        Assert.Contains("policy-themes train --data samples.jsonl --out small.zip", card, StringComparison.Ordinal);
        Assert.Contains("Language: en, 11 statements", card, StringComparison.Ordinal);
        Assert.Contains("| trade | log-odds as they are | -1.000 | 0.000 | 0.500 |", card, StringComparison.Ordinal);
        Assert.EndsWith("## Licence\n\nMIT\n", card, StringComparison.Ordinal);
        Assert.DoesNotContain("held-out sets", card, StringComparison.Ordinal);
    }

    [Fact]
    public void Tells_held_out_figures_agreement_and_cross_validation_where_there_are_any()
    {
        var labels = new LabelSet(Model.Information.Labels);
        var held = ScoredStatements.From([.. Samples.Twenty.Take(8)], Model.ToClassifier());
        var card = ModelCard.ToMarkdown(Facts with
        {
            Evaluations = [Evaluator.Evaluate(held, new EvaluatorOptions { Name = "real sentences", Bootstrap = null })],
            Agreement = AnnotatorAgreement.Between(Samples.Twenty, Samples.Twenty, labels),
            CrossValidation = CrossValidation.Run(Samples.Twenty, Samples.Quick, 2),
        });
        Assert.Contains("The sets are not redistributed.", card, StringComparison.Ordinal);
        Assert.Contains("| real sentences | 8 |", card, StringComparison.Ordinal);
        Assert.Contains("22 statements; all labels alike on 100.0 %", card, StringComparison.Ordinal);
        Assert.Contains("| macroF1 | ", card, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_come_with_their_rows_and_hashes()
    {
        using var terms = Samples.File("# terms\ntrade\tstrong\ttariff\n\nnone\thint\thall\n");
        var file = Assert.Single(DataFile.OfTerms([terms.Path]));
        Assert.Equal((terms.Path, 2, 64), (file.Name, file.Rows, file.Hash.Length));
        Assert.Equal(new DataFile("samples.jsonl", 22, ""), Assert.Single(DataFile.Of(Samples.Twenty)));
    }
}
