namespace PolicyThemes.Evaluation.Tests.Agreement;

public class AnnotatorAgreementTests
{
    private static readonly LabelSet Labels = new(["a"]);

    /// <summary>20 both yes, 5 only first, 10 only second, 15 both no: the worked example of Cohen's kappa, 0.4.</summary>
    private static readonly string[] First = [.. Enumerable.Repeat("a", 25), .. Enumerable.Repeat("", 25)];
    private static readonly string[] Second = [.. Enumerable.Repeat("a", 20), .. Enumerable.Repeat("", 5), .. Enumerable.Repeat("a", 10), .. Enumerable.Repeat("", 15)];

    [Fact]
    public void Kappa_and_alpha_by_hand()
    {
        var report = AnnotatorAgreement.Between(Read(First), Read(Second), Labels);

        Assert.Equal(0.4, report.Labels[0].Kappa, 12);
        Assert.Equal(1 - (99 * 15 / (55.0 * 45)), report.Labels[0].Alpha, 12);
        Assert.Equal(0.7, report.SameLabels, 12);
        Assert.Equal(15, report.Disagreements.Count);
        Assert.Equal(report.Labels[0].Kappa, report.None.Kappa, 12);
    }

    [Fact]
    public void Order_does_not_matter_and_what_is_unmatched_is_counted()
    {
        var second = Read(Second);
        second.Reverse();

        var report = AnnotatorAgreement.Between(Read(First), [.. second.Skip(1)], Labels);

        Assert.Equal((49, 1, 0), (report.Matched, report.OnlyFirst, report.OnlySecond));
    }

    [Fact]
    public void Without_ids_texts_are_matched()
    {
        var first = Samples.Read("a\tOne.\nnone\tTwo.\n");
        var second = Samples.Read("none\tTwo.\nnone\tOne.\n");

        Assert.Equal(0.5, AnnotatorAgreement.Between(first, second, Labels).SameLabels);
    }

    [Fact]
    public void Perfect_agreement_is_one_and_constant_answers_have_no_kappa()
    {
        var agreed = AnnotatorAgreement.Between(Read(First), Read(First), Labels);
        var constant = AnnotatorAgreement.Between(Read(["a", "a"]), Read(["a", "a"]), Labels);

        Assert.Equal((1.0, 1.0), (agreed.Labels[0].Kappa, agreed.Labels[0].Alpha));
        Assert.Equal((double.NaN, double.NaN), (constant.Labels[0].Kappa, constant.Labels[0].Alpha));
    }

    [Fact]
    public void A_statement_that_occurs_twice_is_an_error_with_both_lines()
    {
        var error = Assert.Throws<DataFormatException>(() => AnnotatorAgreement.Between(Samples.Read("a\tOne.\na\tOne.\n"), Samples.Read("a\tOne.\n"), Labels));

        Assert.Equal("data.txt(2): found the text of data.txt(1) again; expected every statement once in a reader's file.", error.Message);
    }

    private static List<LabelledStatement> Read(string[] labels) =>
        [.. labels.Select((label, i) => Samples.Statement($"s{i}", label.Length > 0 ? [label] : []))];
}
