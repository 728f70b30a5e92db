using PolicyThemes.Evaluation;
using PolicyThemes.Scores;

namespace PolicyThemes.Training.Tests.Calibration;

public class IsotonicTrainingTests
{
    private static readonly List<LabelledStatement> Statements = [.. Enumerable.Range(0, 900).Select(i => Samples.Statement(
        "en", $"{(i % 7 == 0 ? "hall" : i % 3 == 0 ? "tariff duties" : "opera dance")} number {i} {(i % 5 == 0 ? "tariff" : "lunch")}", i % 3 == 0 ? ["trade"] : i % 40 == 1 ? ["rare", "culture"] : ["culture"]))];

    private static readonly TrainingOptions Isotonic = Samples.Quick with { HashBits = 10, Calibration = CalibrationMethod.Isotonic };

    [Fact]
    public void Asked_for_by_name_it_calibrates_every_label_that_is_not_rare()
    {
        var model = ThemeTrainer.Train(Statements, Isotonic);
        Assert.Equal(["culture", "rare", "trade"], model.Information.Labels);
        Assert.Equal([true, false, true], model.Calibrations.Select(calibration => calibration is IsotonicCalibration));
        var loaded = ThemeClassifier.Load(new MemoryStream(Samples.Bytes(model)));
        Assert.Equal(model.ToClassifier().Classify(Statements[0].Text).Probabilities, loaded.Classify(Statements[0].Text).Probabilities);
        Assert.Equal(["trade"], loaded.Classify("tariff duties number 3").Themes);
    }

    [Fact]
    public void The_same_data_give_the_same_bytes_with_any_number_of_threads() =>
        Assert.Equal(Samples.Bytes(ThemeTrainer.Train(Statements, Isotonic with { Threads = 1 })), Samples.Bytes(ThemeTrainer.Train(Statements, Isotonic with { Threads = 3 })));

    [Fact]
    public void The_probabilities_of_held_out_rows_add_up_to_the_rows_that_carry_the_label()
    {
        var model = ThemeTrainer.Train(Statements, Isotonic);
        var sum = Enumerable.Range(0, Statements.Count).Sum(row => (double)model.OutOfFold(row)[2]);
        Assert.Equal(Statements.Count(statement => statement.Labels.Contains("trade")), sum, 2.0);
    }

    [Fact]
    public void A_card_says_how_many_steps()
    {
        var model = ThemeTrainer.Train(Statements, Isotonic);
        var card = ModelCard.ToMarkdown(new ModelCardFacts { Name = "m", Model = model, Statements = Statements, Options = Isotonic, Bootstrap = new BootstrapOptions { Resamples = 10 } });
        Assert.Contains($"| trade | isotonic, {((IsotonicCalibration)model.Calibrations[2]).Values.Length} steps |  |  |", card, StringComparison.Ordinal);
        Assert.Contains("Isotonic calibration is a rising step function", card, StringComparison.Ordinal);
    }
}
