using System.CommandLine;
using PolicyThemes.Cli.Output;
using PolicyThemes.Evaluation;
using PolicyThemes.Training;

namespace PolicyThemes.Cli.Commands;

/// <summary>The options of <c>train</c> for the model card, which is written beside the model.</summary>
internal static class CardArguments
{
    private const string FileName = "MODEL.md";

    private static readonly Option<bool> NoCard = new("--no-card") { Description = $"Do not write {FileName} beside the model." };
    private static readonly Option<string[]> Held = new("--card-eval") { Description = "NAME=PATH of held-out statements whose figures the card shall tell; may be given again.", DefaultValueFactory = _ => [] };
    private static readonly Option<string?> Study = new("--study") { Description = "What policy-themes study wrote; the card shows what pays." };
    private static readonly Option<string[]> Other = new("--other") { Description = "The statements as a second reader labelled them; the card tells the agreement.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };
    private static readonly Option<string> Licence = new("--licence") { Description = "Licence of the model, for the card.", DefaultValueFactory = _ => "MIT" };

    /// <summary>Options that need the texts of the statements.</summary>
    public static IReadOnlyList<Option> OfTexts => [Other];

    public static IReadOnlyList<Option> All => [NoCard, Held, Study, Other, Licence];

    /// <summary>Fails early, before the training, where a file is missing or is no study.</summary>
    public static void Check(ParseResult arguments)
    {
        _ = HeldOut(arguments).ToArray();
        _ = LoadStudy(arguments);
    }

    public static void Write(
        ParseResult arguments,
        string path,
        TrainedModel model,
        List<LabelledStatement> statements,
        TrainingOptions options,
        CrossValidationReport? crossValidation,
        bool searchWasStopped)
    {
        if (arguments.GetValue(NoCard)) return;
        var labels = new LabelSet(model.Information.Labels, model.Information.Mode);
        var other = arguments.GetValue(Other)!;
        var card = ModelCard.ToMarkdown(new ModelCardFacts
        {
            Name = Path.GetFileNameWithoutExtension(path),
            Model = model,
            Statements = statements,
            Options = options,
            CommandLine = RepeatableCommand.Of(arguments.Tokens, Held.Name, Study.Name, "--threads", TrainCommand.ScratchName),
            Licence = arguments.GetValue(Licence)!,
            Agreement = other.Length > 0 ? AnnotatorAgreement.Between(statements, StatementLoading.Read(other, options.Mode, 0, labels), labels) : null,
            CrossValidation = crossValidation,
            SearchWasStopped = searchWasStopped,
            Evaluations = [.. HeldOut(arguments).Select(held => Evaluate(held, model, labels))],
            Study = LoadStudy(arguments),
        });
        OutputStream.WriteText(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, FileName), writer => writer.Write(card));
    }

    private static IEnumerable<NamedFile> HeldOut(ParseResult arguments) => arguments.GetValue(Held)!.Select(value => NamedFile.Parse(Held.Name, value));

    private static StudyReport? LoadStudy(ParseResult arguments) => arguments.GetValue(Study) is { } path ? StudyJson.Load(path) : null;

    private static EvaluationReport Evaluate(NamedFile held, TrainedModel model, LabelSet labels) => Evaluator.Evaluate(
        ScoredStatements.From(held.Read(labels), model.ToClassifier()), new EvaluatorOptions { Name = held.Name, Slices = [] });
}
