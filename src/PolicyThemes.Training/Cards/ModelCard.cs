using System.Globalization;
using System.Text;
using PolicyThemes.Evaluation;
using PolicyThemes.Scores;
using PolicyThemes.Training.Calibration;
using PolicyThemes.Training.Cards;

namespace PolicyThemes.Training;

/// <summary>Writes what a model is, what it was made from, how well it does and where it fails (Mitchell et al. 2019) as Markdown.</summary>
public static class ModelCard
{
    /// <summary>The card; the same facts give the same text. Lines end with a line feed.</summary>
    /// <param name="facts">What to tell.</param>
    /// <exception cref="ArgumentException">The statements are not those that the model was trained on.</exception>
    public static string ToMarkdown(ModelCardFacts facts)
    {
        var text = new StringBuilder();
        AppendHead(text, facts);
        AppendData(text, facts);
        FigureParts.AppendOutOfFold(text, facts);
        FigureParts.AppendCrossValidation(text, facts);
        FigureParts.AppendEvaluations(text, facts);
        StudyParts.Append(text, facts);
        AppendDecisions(text, facts.Model);
        FigureParts.AppendAgreement(text, facts);
        AppendLimits(text, facts);
        Line(text, $"\n## Licence\n\n{facts.Licence}");
        return text.ToString();
    }

    private static void AppendHead(StringBuilder text, ModelCardFacts facts)
    {
        var model = facts.Model.Information;
        var answer = model.Mode == LabelMode.Exclusive ? "exactly one of the labels" : "several, one or none of the labels";
        Line(text, $"# Model card: {facts.Name}\n");
        Line(text, $"Gives a statement {answer} {string.Join(", ", model.Labels)}. For every label one calibrated logistic regression on hashed n-grams and");
        Line(text, $"{model.TermCount} labelled terms, in a file that ML.NET opens. Made by PolicyThemes {model.Version}, seed {model.Seed}, {model.FeatureCount} features.");
        if (facts.Model.WasStopped) Line(text, "\nIts training was stopped before its end, so no command makes the same file again.");
        if (facts.SearchWasStopped) Line(text, "\nThe search or cross-validation before it was stopped before its end; run to its end, the command may choose other options.");
        if (facts.CommandLine.Length > 0) Line(text, $"\nMade by this command, which gives the same file byte for byte for the same data, unless it was stopped or given a limit of time:\n\n```\n{facts.CommandLine}\n```");
    }

    private static void AppendData(StringBuilder text, ModelCardFacts facts)
    {
        Line(text, "\n## Data\n");
        MarkdownTables.Append(text, ["file", "rows", "SHA-256"], DataFile.Of(facts.Statements).Concat(DataFile.OfTerms(facts.Options.LexiconFiles))
            .Select(file => (object[])[file.Name, file.Rows, file.Hash]));
        Line(text, $"\nStatements and terms together: SHA-256 {facts.Model.Information.DataHash}.\n");
        MarkdownTables.Append(text, ["language", "statements", .. facts.Model.Information.Labels, "none", "several"], Languages(facts.Statements)
            .Select(rows => (object[])[rows.Name, rows.Statements.Count, .. facts.Model.Information.Labels.Select(label => (object)rows.Statements.Count(s => s.Labels.Contains(label))),
                rows.Statements.Count(s => s.Labels.Count == 0), rows.Statements.Count(s => s.Labels.Count > 1)]));
        Line(text, "\nOptions:\n");
        MarkdownTables.Append(text, ["option", "value"], OptionList.Of(facts.Options).Select(option => (object[])[option.Name, option.Value]));
    }

    private static void AppendDecisions(StringBuilder text, TrainedModel model)
    {
        Line(text, "\n## Calibration and thresholds\n");
        Line(text, $"p = 1 / (1 + exp(A·score + B)). A label with fewer than {LabelCalibration.FewestRows} statements keeps its log-odds and 0.5.\n");
        if (model.Calibrations.Any(calibration => calibration is IsotonicCalibration))
            Line(text, "Isotonic calibration is a rising step function in place of that formula, its steps joined by straight lines.\n");
        MarkdownTables.Append(text, ["label", "calibration", "A", "B", "threshold"], model.Calibrations.Select((calibration, label) =>
            (object[])[model.Information.Labels[label], .. Cells(calibration), (double)model.Information.Thresholds[label]]));
    }

    private static object[] Cells(ICalibration calibration) => calibration switch
    {
        PlattCalibration platt => [platt.Name, platt.A, platt.B],
        IsotonicCalibration isotonic => [$"{isotonic.Name}, {isotonic.Values.Length} steps", "", ""],
        _ => [calibration.Name, "", ""],
    };

    private static void AppendLimits(StringBuilder text, ModelCardFacts facts)
    {
        var languages = string.Join(", ", Languages(facts.Statements).Select(rows => rows.Name).Where(name => name != FigureParts.All));
        Line(text, "\n## Use and limits\n");
        Line(text, "- Meant for sorting, searching and counting statements of official and policy language. Not meant for judging persons.");
        Line(text, $"- Languages of the training data: {languages}. It was not measured on any other.");
        Line(text, "- It reads one statement at a time: what a pronoun stands for, irony and quoted opinions are lost on it.");
        Line(text, "- It sees words and terms, not facts: a theme that is only denied or only named may still be given.");
        Line(text, "- Thresholds fit the mix of this data. Where themes are much rarer, ask for a precision (`train --precision`) or use the probabilities.");
        Line(text, "- Words that are newer than the data are unknown to it; train again when the language has moved on.");
    }

    /// <summary>All statements, then those of each language.</summary>
    private static IEnumerable<(string Name, List<LabelledStatement> Statements)> Languages(IReadOnlyList<LabelledStatement> statements) =>
    [
        (FigureParts.All, [.. statements]),
        .. statements.GroupBy(s => s.Lang ?? "(missing)").OrderBy(rows => rows.Key, StringComparer.Ordinal).Select(rows => (rows.Key, rows.ToList())),
    ];

    private static void Line(StringBuilder text, FormattableString line) => text.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
