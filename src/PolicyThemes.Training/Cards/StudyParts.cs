using System.Globalization;
using System.Text;
using PolicyThemes.Training.Studies;

namespace PolicyThemes.Training.Cards;

/// <summary>The parts of a model card that tell what pays.</summary>
internal static class StudyParts
{
    private static readonly string[] Figures = ["macro F1", "difference", "macro average precision", "difference", "precision of none", "difference"];

    public static void Append(StringBuilder text, ModelCardFacts facts)
    {
        if (facts.Study is not { } study) return;
        AppendHead(text, study, facts.Model);
        AppendCurves(text, study);
        AppendAblations(text, study);
        AppendErrors(text, study);
    }

    private static void AppendHead(StringBuilder text, StudyReport study, TrainedModel model)
    {
        text.Append("\n## What pays: learning curves\n\n");
        if (study.CommandLine.Length > 0)
            text.Append(CultureInfo.InvariantCulture, $"Made by this command, as are the two sections that follow:\n\n```\n{study.CommandLine}\n```\n\n");
        text.Append(Kinship(study, model));
        text.Append(CultureInfo.InvariantCulture, $"\n\nStatements are taken by whole groups ({study.Groups} in all), terms one by one; a larger share holds every smaller one. Each variant is a training of\n");
        text.Append("its own, calibration and thresholds included, and the held-out sets are not in it. Differences: variant minus full model, with intervals of\n");
        text.Append(CultureInfo.InvariantCulture, $"{study.Confidence * 100:0.#} % by paired bootstrap ({study.Resamples} resamples of the groups of a set); bold where 0 lies outside. Luck of the draw of a share is not in them.\n");
    }

    /// <summary>Whether the study speaks of the model of the card.</summary>
    private static string Kinship(StudyReport study, TrainedModel model) =>
        study.DataHash != model.Information.DataHash
            ? $"**It was made on other data than this model's** (SHA-256 {study.DataHash}, not {model.Information.DataHash}): its full\nmodel is another one, and its figures may not hold for this one."
            : study.ModelHash != ModelContent.HashOf(model)
                ? "**It was made on the data of this model, but with other options or another version of the program**: its full model is another one."
                : "Its full model is this very model.";

    private static void AppendCurves(StringBuilder text, StudyReport study)
    {
        foreach (var set in study.Sets)
        {
            text.Append(CultureInfo.InvariantCulture, $"\nSet: {set.Name}, {set.Statements} statements in {set.Groups} groups\n\n");
            MarkdownTables.Append(
                text,
                ["trained on", "statements", "terms", .. Figures],
                study.StatementCurve.Concat(study.TermCurve).Select(variant => (object[])[variant.Name, variant.Statements, variant.Terms, .. Cells(variant, set)]));
        }
    }

    private static void AppendAblations(StringBuilder text, StudyReport study)
    {
        text.Append("\n## What pays: ablations\n\n");
        text.Append("The full model with one thing changed, trained and measured as above. A negative difference: what was taken away pays. Without strengths, all terms\n");
        text.Append("count as normal ones, those of two words make pairs like them, and the terms that are fitted as statements stay the same. Without pairs there are\n");
        text.Append("neither pairs of words nor terms found as such.\n");
        foreach (var set in study.Sets)
        {
            text.Append(CultureInfo.InvariantCulture, $"\nSet: {set.Name}\n\n");
            MarkdownTables.Append(text, ["change", .. Figures], study.Ablations.Select(variant => (object[])[variant.Name, .. Cells(variant, set)]));
        }
    }

    private static void AppendErrors(StringBuilder text, StudyReport study)
    {
        text.Append("\n## Errors by kind\n\n");
        text.Append("The statements on which the answer of the full model is not exactly right, each counted once, with the share of all errors on the set.\n\n");
        MarkdownTables.Append(
            text,
            ["kind", .. study.Sets.Select(set => set.Name)],
            [
                Row(study, "false alarm on a statement without a label", errors => errors.FalseAlarm),
                Row(study, "nothing given to a statement that carries a label", errors => errors.NothingGiven),
                Row(study, "a label missed beside a right one", errors => errors.LabelMissed),
                Row(study, "a label too many beside a right one", errors => errors.LabelTooMany),
                Row(study, "another label instead", errors => errors.OtherLabel),
                ["all errors", .. study.Sets.Select(set => string.Create(CultureInfo.InvariantCulture, $"{set.Errors.Total} of {set.Statements} statements"))],
            ]);
    }

    private static object[] Row(StudyReport study, string kind, Func<ErrorCounts, int> count) =>
    [
        kind,
        .. study.Sets.Select(set => string.Create(CultureInfo.InvariantCulture, $"{count(set.Errors)} ({100.0 * count(set.Errors) / Math.Max(1, set.Errors.Total):0} %)")),
    ];

    private static IEnumerable<object> Cells(StudyVariant variant, StudySet set)
    {
        var result = variant.Results.FirstOrDefault(result => result.Set == set.Name);
        foreach (var figure in new[] { result?.MacroF1, result?.MacroAveragePrecision, result?.NonePrecision })
        {
            yield return figure?.Value ?? double.NaN;
            yield return figure is null ? "–" : Difference(figure);
        }
    }

    private static string Difference(StudyFigure figure)
    {
        var mark = Shown(figure.Interval.Low) > 0 || Shown(figure.Interval.High) < 0 ? "**" : "";
        return $"{mark}{Signed(figure.Difference)}{mark} ({Signed(figure.Interval.Low)} to {Signed(figure.Interval.High)})";
    }

    /// <summary>As the card shows it, so that an end that reads 0 does not lie outside.</summary>
    private static double Shown(double value) => Math.Round(value, 3, MidpointRounding.AwayFromZero);

    private static string Signed(double value) => value.ToString("+0.000;−0.000;0.000", CultureInfo.InvariantCulture);
}
