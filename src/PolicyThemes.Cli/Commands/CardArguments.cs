using System.CommandLine;
using System.CommandLine.Parsing;
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
    private static readonly Option<string[]> Other = new("--other") { Description = "The statements as a second reader labelled them; the card tells the agreement.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };
    private static readonly Option<string> Licence = new("--licence") { Description = "Licence of the model, for the card.", DefaultValueFactory = _ => "MIT" };

    public static IReadOnlyList<Option> All => [NoCard, Held, Other, Licence];

    /// <summary>Fails early, before the training, where a file is missing.</summary>
    public static void Check(ParseResult arguments)
    {
        foreach (var (_, path) in arguments.GetValue(Held)!.Select(Parse).Where(held => !File.Exists(held.Path) && !Directory.Exists(held.Path)))
            throw new FileNotFoundException($"--card-eval: {path}: no such file. Name a file of labelled statements.");
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
            CommandLine = Repeatable(arguments.Tokens),
            Licence = arguments.GetValue(Licence)!,
            Agreement = other.Length > 0 ? AnnotatorAgreement.Between(statements, StatementLoading.Read(other, options.Mode, 0, labels), labels) : null,
            CrossValidation = crossValidation,
            SearchWasStopped = searchWasStopped,
            Evaluations = [.. arguments.GetValue(Held)!.Select(Parse).Select(held => Evaluate(held.Name, held.Path, model, labels))],
        });
        OutputStream.WriteText(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, FileName), writer => writer.Write(card));
    }

    private static EvaluationReport Evaluate(string name, string path, TrainedModel model, LabelSet labels) => Evaluator.Evaluate(
        ScoredStatements.From(StatementLoading.Read([path], labels.Mode, 0, labels), model.ToClassifier()), new EvaluatorOptions { Name = name, Slices = [] });

    private static (string Name, string Path) Parse(string held)
    {
        var equals = held.IndexOf('=', StringComparison.Ordinal);
        return equals > 0 && equals < held.Length - 1 ? (held[..equals], held[(equals + 1)..]) : throw new UsageException($"--card-eval {held}; expected NAME=PATH.");
    }

    /// <summary>The command without what does not shape the model: held-out sets, which nobody else has, and threads.</summary>
    private static string Repeatable(IReadOnlyList<Token> tokens)
    {
        var kept = new List<string> { "policy-themes" };
        var isKept = true;
        foreach (var token in tokens)
        {
            if (token.Type != TokenType.Argument) isKept = token.Value is not ("--card-eval" or "--threads");
            if (isKept) kept.Add(token.Value.Any(char.IsWhiteSpace) ? $"\"{token.Value}\"" : token.Value);
        }

        return string.Join(' ', kept);
    }
}
