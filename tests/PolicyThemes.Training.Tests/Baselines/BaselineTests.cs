using PolicyThemes.Evaluation;
using PolicyThemes.Features;
using PolicyThemes.Training.Baselines;
using PolicyThemes.Training.Fitting;

namespace PolicyThemes.Training.Tests.Baselines;

public class BaselineTests
{
    /// <summary>Rows 0 and 1 carry the label; slots 0 and 1 speak for it and against it, slot 3 never occurs.</summary>
    private static readonly FitProblem Problem = new(
        new FeatureMatrix([new NgramBlock([0, 0, 2, 1], [1, 3, 4], [1, 1, 2], null)], [new TermBlock([], [], [0, 0, 0])], 3, 4), [1, 1, 1, 1], [1, 1, 0], [1, 1, 1], [1]);

    [Fact]
    public void Naive_Bayes_gives_the_log_odds_of_counts_by_hand()
    {
        var model = NaiveBayes.Fit(Problem, [0, 1, 2]);
        Assert.Equal(Math.Log(3 / 6.0 / (1 / 5.0)), model.Weights[0][0], 1e-6); // with: 2, 0, 1 of 3; without: 0, 2, 0 of 2; three slots occur
        Assert.Equal(Math.Log(1 / 6.0 / (3 / 5.0)), model.Weights[0][1], 1e-6);
        Assert.Equal(0, model.Weights[0][3]);
        Assert.Equal(Math.Log(3 / 2.0), model.Intercepts[0], 1e-6);
    }

    [Fact]
    public void The_nearest_centroid_is_told_by_the_difference_of_cosines()
    {
        var model = NearestCentroid.Fit(Problem, [0, 1, 2]);
        Assert.Equal([2 / Math.Sqrt(5), -1, 1 / Math.Sqrt(5), 0], model.Weights[0].Select(weight => (double)weight), (a, b) => Math.Abs(a - b) < 1e-6);
    }

    [Fact]
    public void Keywords_are_independent_witnesses()
    {
        var keywords = new KeywordDictionary(
            [new LexiconTerm(1, TermStrength.Normal, "tariff"), new LexiconTerm(3, TermStrength.Weak, "sea"), new LexiconTerm(2, TermStrength.Hint, "port"), new LexiconTerm(0, TermStrength.Strong, "sea air")], 2);
        Assert.Equal([1 - (0.15f * 0.8f), 1 - (0.8f * 0.35f)], keywords.Predict("Tariffs at sea, a port, and sea air."), (a, b) => Math.Abs(a - b) < 1e-6);
        Assert.Equal([0, 0], keywords.Predict("Nothing."));
    }

    [Fact]
    public void All_baselines_are_measured_and_good_ones_beat_the_majority()
    {
        using var terms = Samples.File("trade\tstrong\ttariff\nculture\tstrong\topera\n");
        List<LabelledStatement> Rows(int first) => [.. Enumerable.Range(first, 100).Select(i => Samples.Statement(
            "en", $"{(i % 3) switch { 0 => "tariff duties quota", 1 => "opera museum dance", _ => "hall chair lunch" }} number {i}", i % 3 == 0 ? ["trade"] : i % 3 == 1 ? ["culture"] : []))];
        var columns = BaselineModels.Measure(Rows(0), Rows(1000), Samples.Quick with { LexiconFiles = [terms.Path] });
        Assert.Equal(["majority", "keywords", "naive Bayes", "nearest centroid"], columns.Select(column => column.Name));
        Assert.Equal(0, columns[0].Figures["macroF1"]);
        Assert.All(columns.Skip(1), column => Assert.InRange(column.Figures["macroF1"], 0.95, 1));
        Assert.Equal(3, BaselineModels.Measure(Rows(0), Rows(1000), Samples.Quick).Count);
    }
}
