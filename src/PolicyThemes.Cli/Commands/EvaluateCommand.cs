using System.CommandLine;
using System.Text;
using PolicyThemes.Cli.Output;
using PolicyThemes.Evaluation;
using PolicyThemes.Training;

namespace PolicyThemes.Cli.Commands;

/// <summary><c>evaluate --data D [--model M] [--against OTHER] [--gate FILE]</c>.</summary>
internal static class EvaluateCommand
{
    private const string Markdown = "markdown";
    private const string Html = "html";

    private static readonly Option<string[]> Data = new("--data") { Description = "Labelled statements.", Required = true, AllowMultipleArgumentsPerToken = true };
    private static readonly Option<string?> Model = CommonOptions.Model();
    private static readonly Option<string?> Against = new("--against") { Description = "Second model file with the same labels and mode: how the figures differ on the same statements, with 95 % intervals and p-values." };
    private static readonly Option<string?> Format = CommonOptions.Format(OutputFormats.Json, OutputFormats.Table, Markdown, Html);
    private static readonly Option<string?> Gate = new("--gate") { Description = "JSON file of figures that must be reached; exit code 2 where one is missed." };
    private static readonly Option<string[]> Behaviour = new("--behaviour") { Description = "Markdown files or directories of rule cases; their pass rate becomes the figure behaviourPassRate.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };
    private static readonly Option<string?> Output = new("--output", "-o") { Description = "File to write; complete or not at all. Default: standard output." };
    private static readonly Option<int> Samples = new("--bootstrap") { Description = "Resamples for the 95 % intervals; 0 for none.", DefaultValueFactory = _ => 1000 };
    private static readonly Option<ulong> Seed = new("--seed") { Description = "Seed of the resamples.", DefaultValueFactory = _ => 1 };
    private static readonly Option<string[]> Slices = new("--slice") { Description = "Fields to slice by. Default: lang genre length year.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => ["lang", "genre", "length", "year"] };
    private static readonly Option<string[]> Baselines = new("--baselines") { Description = "Labelled statements to train simple models on, whose figures stand beside the model's.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };
    private static readonly Option<string[]> Terms = new("--terms") { Description = "Lexicon files for the keyword baseline.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };
    private static readonly Option<int> SkipBad = new("--skip-bad") { Description = "Number of bad rows to skip before the next one stops the evaluation." };

    public static Command Create()
    {
        var command = new Command("evaluate", "Measures a model on labelled statements; statements without a label count too.")
            { Data, Model, Against, Format, Gate, Behaviour, Output, Samples, Seed, Slices, Baselines, Terms, SkipBad };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult arguments)
    {
        var gate = arguments.GetValue(Gate) is { } path ? QualityGate.Load(path) : null;
        var classifier = CommonOptions.Load(arguments.GetValue(Model));
        var other = LoadOther(arguments, classifier);
        var statements = StatementLoading.Read(arguments.GetValue(Data)!, classifier.Model.Mode, arguments.GetValue(SkipBad), LabelSet.Of(classifier));
        var samples = arguments.GetValue(Samples);
        var report = Evaluator.Evaluate(statements, classifier, new EvaluatorOptions
        {
            Name = arguments.GetValue(Model) ?? "bundled model",
            CommandLine = "policy-themes " + string.Join(' ', arguments.Tokens.Select(token => token.Value)),
            Slices = arguments.GetValue(Slices)!,
            Baselines = MeasureBaselines(arguments, classifier, statements),
            Bootstrap = samples > 0 ? new BootstrapOptions { Resamples = samples, Seed = arguments.GetValue(Seed) } : null,
        });
        report = WithBehaviour(report, classifier, arguments.GetValue(Behaviour)!);
        if (other is not null) report = report with { Comparison = Compare(report, other, arguments.GetValue(Against)!) };
        Write(report, OutputFormats.Choose(arguments.GetValue(Format), OutputFormats.Json), arguments.GetValue(Output));
        return gate is null ? CommandLine.Done : Check(gate, report);
    }

    /// <summary>The second model, checked before anything is measured; null where none was named.</summary>
    private static ThemeClassifier? LoadOther(ParseResult arguments, ThemeClassifier classifier)
    {
        if (arguments.GetValue(Against) is not { } path) return null;
        if (arguments.GetValue(Samples) < 1) throw new UsageException("--against with --bootstrap 0; expected at least 1 resample, since the intervals of differences need them.");
        var other = CommonOptions.Load(path);
        return other.Labels.SequenceEqual(classifier.Labels) && other.Model.Mode == classifier.Model.Mode
            ? other
            : throw new ArgumentException(
                $"--against {path}: found labels {LabelSet.Of(other)} ({other.Model.Mode}); expected {LabelSet.Of(classifier)} ({classifier.Model.Mode}), "
                + "as the first model has, in the same order. Train both with the same --labels and --mode.");
    }

    private static ModelComparison Compare(EvaluationReport report, ThemeClassifier other, string path) =>
        ModelComparison.Between(ScoredStatements.From(report.Scored.Statements, other), report.Scored, report.Bootstrap) with { FirstName = path, SecondName = report.Name };

    private static IReadOnlyList<NamedFigures> MeasureBaselines(ParseResult arguments, ThemeClassifier classifier, List<LabelledStatement> statements)
    {
        var paths = arguments.GetValue(Baselines)!;
        if (paths.Length == 0) return [];
        var training = StatementLoading.Read(paths, classifier.Model.Mode, arguments.GetValue(SkipBad), LabelSet.Of(classifier));
        return BaselineModels.Measure(training, statements, new TrainingOptions
        {
            Mode = classifier.Model.Mode,
            Labels = classifier.Labels,
            LexiconFiles = arguments.GetValue(Terms)!,
            Seed = arguments.GetValue(Seed),
        });
    }

    private static void Write(EvaluationReport report, string format, string? path) => OutputStream.Write(path, stream =>
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        switch (format)
        {
            case OutputFormats.Json: JsonReport.Write(report, writer); break;
            case Markdown: MarkdownReport.Write(report, writer); break;
            case Html: HtmlReport.Write(report, writer); break;
            default: EvaluationTable.Write(report, writer); break;
        }
    });

    private static EvaluationReport WithBehaviour(EvaluationReport report, ThemeClassifier classifier, string[] paths)
    {
        if (paths.Length == 0) return report;
        var behaviour = BehaviourReport.Run(BehaviourReader.Read(paths, LabelSet.Of(classifier)), classifier);
        foreach (var failure in behaviour.Failures)
            Console.Error.WriteLine(failure);
        return report with { Figures = new Dictionary<string, double>(report.Figures) { ["behaviourPassRate"] = behaviour.PassRate } };
    }

    private static int Check(QualityGate gate, EvaluationReport report)
    {
        var result = gate.Check(report.Figures);
        Console.Error.WriteLine(result);
        return result.Passed ? CommandLine.Done : CommandLine.WrongUse;
    }
}
