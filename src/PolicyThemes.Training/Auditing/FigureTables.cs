using System.Globalization;

namespace PolicyThemes.Training.Auditing;

/// <summary>The counts and shares of an audit as tables.</summary>
internal static class FigureTables
{
    public static IEnumerable<AuditTable> Of(AuditReport report)
    {
        yield return Table("splits", "Splits", ["split", "statements", "groups", "none", "several"], report.Splits.Select(s => Row(s.Name, s.Statements, s.Groups, s.None, s.Several)));
        yield return Table("labels", "Statements that carry each label", ["split", .. report.Labels], report.Splits.Select(s => Row([s.Name, .. s.Labels.Cast<object>()])));
        yield return Table("coOccurrence", "Statements that carry both labels; on the diagonal, only that one", ["label", .. report.Labels], report.Labels.Select((label, i) => Row([label, .. report.CoOccurrence[i].Cast<object>()])));
        yield return Table("slices", "Languages and genres", ["field", "value", "statements", "share", "none", "several"], report.Slices.Select(s => Row(s.Field, s.Value, s.Statements, s.Share, s.None, s.Several)));
        yield return Table("lengths", "Characters of a statement", ["lang", "shortest", "lowerTenth", "median", "upperTenth", "longest"], report.Lengths.Select(l => Row(l.Lang, l.Shortest, l.LowerTenth, l.Median, l.UpperTenth, l.Longest)));
        yield return Table("vocabulary", "Growth of the vocabulary (words; pairs of Han characters)", ["lang", "statements", "tokens", "types"], report.Vocabulary.Select(v => Row(v.Lang, v.Statements, v.Tokens, v.Types)));
        yield return Table("findings", "Findings", ["finding", "number"], Findings(report).Select(finding => Row(finding.Name, finding.Count)));
        if (report.Agreement is { } agreement)
        {
            yield return Table(
                "agreement",
                string.Create(CultureInfo.InvariantCulture, $"Agreement of two readers on {agreement.Matched} statements; all labels alike on {agreement.SameLabels:0.0%}"),
                ["label", "observed", "kappa", "alpha", "f1"],
                agreement.Labels.Append(agreement.None).Select(l => Row(l.Label, l.Observed, l.Kappa, l.Alpha, l.Counts.F1)));
        }
    }

    private static IEnumerable<(string Name, int Count)> Findings(AuditReport report) =>
    [
        ("same text again", report.SameTexts.Count),
        ("same text with other labels", report.SameTexts.Count(pair => !pair.SameLabels)),
        ("same text in both splits", report.SameTexts.Count(pair => pair.AcrossSplits)),
        ("near duplicates", report.NearDuplicates.Count),
        ("near duplicates with other labels", report.NearDuplicates.Count(pair => !pair.SameLabels)),
        ("near duplicates in both splits", report.NearDuplicates.Count(pair => pair.AcrossSplits)),
        .. report.Problems.GroupBy(problem => problem.Kind).Select(kind => (kind.Key, kind.Count())),
        .. report.Suspicious.Count == 0 ? [] : new[] { ("suspicious labels", report.Suspicious.Count) },
        .. report.Terms.Count == 0 ? [] : new[]
        {
            ("lexicon terms found", report.Terms.Count),
            ("lexicon terms that disagree more than their strength allows", report.Terms.Count(term => term.Excess > 0)),
        },
    ];

    private static AuditTable Table(string name, string title, IReadOnlyList<string> columns, IEnumerable<object[]> rows) => new(name, title, columns, [.. rows]);

    private static object[] Row(params object[] cells) => cells;
}
