namespace PolicyThemes.Evaluation.Tests.Metrics;

/// <summary>The six rows of <see cref="Samples.Six"/>, counted by hand.</summary>
public class SetMetricsTests
{
    private static readonly EvaluationReport Report = Samples.Report(Samples.Six());

    [Fact]
    public void Every_row_counts_for_every_label()
    {
        Assert.Equal(new LabelCounts(2, 1, 1, 2), Report.Labels[0].Counts);
        Assert.Equal(new LabelCounts(1, 1, 1, 3), Report.Labels[1].Counts);
    }

    [Fact]
    public void Precision_recall_and_f1_of_labels()
    {
        Assert.Equal(2 / 3.0, Report.Labels[0].Counts.Precision, 12);
        Assert.Equal(2 / 3.0, Report.Labels[0].Counts.Recall, 12);
        Assert.Equal(2 / 3.0, Report.Labels[0].Counts.F1, 12);
        Assert.Equal(0.5, Report.Labels[1].Counts.F1, 12);
    }

    [Fact]
    public void Averages()
    {
        Assert.Equal((2 / 3.0 + 0.5) / 2, Report.Overall.Macro.F1, 12);
        Assert.Equal(3 / 5.0, Report.Overall.Micro.Precision, 12);   // 3 of 5 given
        Assert.Equal(3 / 5.0, Report.Overall.Micro.Recall, 12);      // 3 of 5 carried
        Assert.Equal(3 / 5.0, Report.Overall.Micro.F1, 12);
        Assert.Equal((1 + 1 + 0.5 + 1 + 0 + 0) / 6, Report.Overall.Samples.Precision, 12);
        Assert.Equal((1 + 0.5 + 1 + 1 + 0 + 0) / 6, Report.Overall.Samples.Recall, 12);
        Assert.Equal((1 + (2 / 3.0) + (2 / 3.0) + 1 + 0 + 0) / 6, Report.Overall.Samples.F1, 12);
    }

    [Fact]
    public void Whole_sets()
    {
        Assert.Equal(2 / 6.0, Report.Overall.Accuracy, 12);
        Assert.Equal(4 / 12.0, Report.Overall.HammingLoss, 12);
        Assert.Equal(new LabelCounts(1, 1, 1, 3), Report.Overall.None);
        Assert.Equal(4 / 6.0, Report.Overall.PrimaryAccuracy, 12);   // a, a, b, none
    }

    [Fact]
    public void Shares()
    {
        Assert.Equal(0, Report.Labels[0].ShareError, 12);
        Assert.Equal(0.5, Report.Labels[0].TrueShare, 12);
        Assert.Equal((0.9 + 0.8 + 0.6 + 0.2 + 0.1 + 0.4) / 6, Report.Labels[0].ExpectedShare, 6);
    }

    [Fact]
    public void Confusion_counts_missed_against_wrongly_given()
    {
        Assert.Equal(["a", "b", "none"], Report.Confusion.Names);
        Assert.Equal([2L, 0, 1], Report.Confusion.Cells[0]);
        Assert.Equal([0L, 1, 1], Report.Confusion.Cells[1]);
        Assert.Equal([1L, 1, 1], Report.Confusion.Cells[2]);
    }

    [Fact]
    public void None_lines_that_are_given_a_label_are_not_skipped()
    {
        var rows = Enumerable.Range(0, 100).Select(i => (i < 60 ? new[] { "a" } : [], new[] { 0.9f })).ToArray();

        var report = Samples.Report(Samples.Score(["a"], rows));

        Assert.Equal(0.6, report.Overall.Micro.Precision, 12);
        Assert.Equal(0, report.Overall.None.Recall);
    }

    [Fact]
    public void A_label_without_rows_scores_zero_and_has_no_ranking()
    {
        var report = Samples.Report(Samples.Score(["a", "b"], (["a"], [0.9f, 0.1f]), ([], [0.1f, 0.1f])));

        Assert.Equal(0.5, report.Overall.Macro.F1);
        Assert.Equal(double.NaN, report.Labels[1].RocAuc);
        Assert.Equal(1, report.Overall.MacroRocAuc);
        Assert.False(report.Figures.ContainsKey("labels.b.rocAuc"));
    }

    [Fact]
    public void Exclusive_sets_give_the_most_probable_label()
    {
        var labels = new LabelSet(["a", "b"], LabelMode.Exclusive);

        var scored = ScoredStatements.From([Samples.Statement("x", ["a"]), Samples.Statement("y", ["b"])], labels, [[0.1f, 0.05f], [0.9f, 0.8f]]);

        var report = Samples.Report(scored);

        Assert.Equal(0.5, report.Overall.Accuracy);
        Assert.False(report.Figures.ContainsKey("noneF1"));
    }
}
