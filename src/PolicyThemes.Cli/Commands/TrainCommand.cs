using System.CommandLine;
using PolicyThemes.Cli.Output;
using PolicyThemes.Evaluation;
using PolicyThemes.Training;

namespace PolicyThemes.Cli.Commands;

/// <summary><c>train --data … --out MODEL</c>.</summary>
internal static class TrainCommand
{
    /// <summary>Name of the option that does not change the model.</summary>
    public const string ScratchName = "--scratch";

    private static readonly Option<string[]> Data = new("--data") { Description = "Labelled statements: JSONL, label<TAB>text or fastText, plain or gzip; files, directories, patterns or -.", Required = true, AllowMultipleArgumentsPerToken = true };
    private static readonly Option<string> Out = new("--out") { Description = "Model file to write.", Required = true };
    private static readonly Option<int> SkipBad = new("--skip-bad") { Description = "Number of bad rows to skip before the next one stops the training." };
    private static readonly Option<string?> Scratch = new(ScratchName) { Description = "Directory for the features, in place of memory: for data larger than that. Needs --labels; the model is the same." };

    public static Command Create()
    {
        var command = new Command("train", "Trains a model on labelled statements, and writes MODEL.md beside it.") { Data, Out, SkipBad, Scratch };
        foreach (var option in TrainingArguments.All.Concat(SearchArguments.All).Concat(CardArguments.All))
            command.Add(option);
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult arguments)
    {
        using var stop = new StopSignal();
        CardArguments.Check(arguments);
        var asked = TrainingArguments.Read(arguments);
        if (arguments.GetValue(Scratch) is { } directory) return RunOnDisk(arguments, directory, asked, stop.Token);
        var labels = asked.Labels.Count > 0 ? new LabelSet(asked.Labels, asked.Mode) : null;
        var statements = StatementLoading.Read(arguments.GetValue(Data)!, asked.Mode, arguments.GetValue(SkipBad), labels);
        var search = SearchArguments.Run(arguments, statements, asked, stop.Token);
        if (search.WasStopped)
        {
            ErrorOutput.Write($"stopped; training {arguments.GetValue(Out)} with the best that was finished. Ctrl-C once more stops this too.");
            stop.Reset();
        }

        var (model, options, crossValidation) = TrainSmallEnough(statements, search.Choices, SearchArguments.LongestFile(arguments), stop.Token);
        Finish(arguments, model, statements, options, crossValidation, search.WasStopped);
        return CommandLine.Done;
    }

    private static int RunOnDisk(ParseResult arguments, string directory, TrainingOptions options, CancellationToken cancellationToken)
    {
        CommonOptions.CheckAbsent(arguments, SearchArguments.All.Concat(CardArguments.OfTexts), ScratchName);
        if (options.Labels.Count == 0) throw new UsageException($"{ScratchName} reads the statements only once; name their labels with --labels.");
        var (model, statements) = ScratchTraining.Run(arguments.GetValue(Data)!, directory, options, arguments.GetValue(SkipBad), cancellationToken);
        Finish(arguments, model, statements, options, null, false);
        return CommandLine.Done;
    }

    private static void Finish(
        ParseResult arguments, TrainedModel model, List<LabelledStatement> statements, TrainingOptions options, CrossValidationReport? crossValidation, bool searchWasStopped)
    {
        var path = arguments.GetValue(Out)!;
        model.Save(path);
        Console.Error.WriteLine($"{path}: {model.Information.Labels.Count} labels, {statements.Count} statements, {model.Information.TermCount} terms, {model.MeasureFile()} bytes");
        CardArguments.Write(arguments, path, model, statements, options, crossValidation, searchWasStopped);
    }

    /// <summary>The best choice whose model file is short enough; on all statements it is longer than on the folds of a search.</summary>
    private static (TrainedModel Model, TrainingOptions Options, CrossValidationReport? Report) TrainSmallEnough(
        List<LabelledStatement> statements, IReadOnlyList<(TrainingOptions, CrossValidationReport?)> choices, long longest, CancellationToken cancellationToken)
    {
        var shortest = long.MaxValue;
        foreach (var (options, report) in choices)
        {
            var model = TrainingDisplay.Run(progress => ThemeTrainer.Train(statements, options, progress, cancellationToken));
            var length = model.MeasureFile();
            if (length <= longest) return (model, options, report);
            shortest = Math.Min(shortest, length);
        }

        throw new ArgumentException($"found a model of {shortest} bytes; expected at most {longest} (--max-bytes). Try fewer hash bits or a shorter lexicon. Nothing was written.");
    }
}
