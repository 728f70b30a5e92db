using System.CommandLine;
using System.Globalization;
using PolicyThemes.Evaluation;
using PolicyThemes.Training;

namespace PolicyThemes.Cli.Commands;

/// <summary><c>split --data D --into train.jsonl=0.8 dev.jsonl=0.2</c>.</summary>
internal static class SplitCommand
{
    private static readonly Option<string[]> Data = new("--data") { Description = "Labelled statements.", Required = true, AllowMultipleArgumentsPerToken = true };
    private static readonly Option<string[]> Into = new("--into") { Description = "FILE=SHARE for each part, such as train.jsonl=0.8 dev.jsonl=0.2; two or more.", Required = true, AllowMultipleArgumentsPerToken = true };
    private static readonly Option<LabelMode> Mode = new("--mode") { Description = "multilabel (several or none) or exclusive (exactly one)." };
    private static readonly Option<ulong> Seed = new("--seed") { Description = "Seed of everything random.", DefaultValueFactory = _ => 1 };

    public static Command Create()
    {
        var command = new Command("split", "Splits labelled statements into JSONL files: groups stay whole, labels keep their shares in every language.") { Data, Into, Mode, Seed };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult arguments)
    {
        var targets = arguments.GetValue(Into)!.Select(ParseTarget).ToArray();
        var statements = StatementLoading.Read(arguments.GetValue(Data)!, arguments.GetValue(Mode), 0);
        var parts = DataSplit.Create(statements, [.. targets.Select(target => target.Share)], arguments.GetValue(Seed));
        for (var part = 0; part < targets.Length; part++)
        {
            var own = statements.Where((_, row) => parts[row] == part).ToList();
            AtomicFile.Write(targets[part].File, stream => StatementWriter.Write(own, stream));
            Console.Error.WriteLine($"{targets[part].File}: {own.Count} statements");
        }

        return CommandLine.Done;
    }

    private static (string File, double Share) ParseTarget(string target)
    {
        var equals = target.LastIndexOf('=');
        return equals > 0 && double.TryParse(target.AsSpan(equals + 1), NumberStyles.Float, CultureInfo.InvariantCulture, out var share)
            ? (target[..equals], share)
            : throw new UsageException($"--into {target}; expected FILE=SHARE, such as dev.jsonl=0.2.");
    }
}
