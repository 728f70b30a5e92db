using System.CommandLine;
using PolicyThemes.Cli.Output;
using PolicyThemes.Evaluation;
using PolicyThemes.Training;

namespace PolicyThemes.Cli.Commands;

/// <summary><c>study --data … --eval NAME=PATH --out study.json</c>.</summary>
internal static class StudyCommand
{
    private static readonly StudyOptions Defaults = new();
    private static readonly Option<string[]> Data = new("--data") { Description = "Labelled statements to train on: JSONL, label<TAB>text or fastText, plain or gzip; files, directories, patterns or -.", Required = true, AllowMultipleArgumentsPerToken = true };
    private static readonly Option<string[]> Eval = new("--eval") { Description = "NAME=PATH of held-out statements to measure on; may be given again.", Required = true };
    private static readonly Option<string> Out = new("--out") { Description = "JSON file to write; train --study shows it in the model card.", Required = true };
    private static readonly Option<int> Resamples = new("--bootstrap") { Description = "Resamples for the intervals of differences.", DefaultValueFactory = _ => Defaults.Bootstrap.Resamples };

    public static Command Create()
    {
        var command = new Command("study", "Finds out what pays: trains on shares of statements and terms and without single parts, and measures each on held-out statements.") { Data, Eval, Out, Resamples };
        foreach (var option in TrainingArguments.All)
            command.Add(option);
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult arguments)
    {
        using var stop = new StopSignal();
        var asked = TrainingArguments.Read(arguments);
        var files = arguments.GetValue(Eval)!.Select(value => NamedFile.Parse("--eval", value)).ToArray();
        var given = asked.Labels.Count > 0 ? new LabelSet(asked.Labels, asked.Mode) : null;
        var statements = StatementLoading.Read(arguments.GetValue(Data)!, asked.Mode, 0, given);
        var labels = given ?? LabelSet.Of(statements, asked.Mode);
        var options = new StudyOptions
        {
            Training = asked with { Labels = labels.Names },
            Bootstrap = Defaults.Bootstrap with { Resamples = arguments.GetValue(Resamples), Seed = asked.Seed, Threads = asked.Threads },
            CommandLine = RepeatableCommand.Of(arguments.Tokens, "--threads"),
        };
        var study = StudyDisplay.Run(progress =>
            ModelStudy.Run(statements, [.. files.Select(file => new HeldOutSet(file.Name, file.Read(labels)))], options, progress, stop.Token));
        var path = arguments.GetValue(Out)!;
        OutputStream.Write(path, stream => StudyJson.Write(study, stream));
        Console.Error.WriteLine($"{path}: {study.StatementCurve.Count + study.TermCurve.Count + study.Ablations.Count} variants on {study.Sets.Count} held-out sets");
        return CommandLine.Done;
    }
}
