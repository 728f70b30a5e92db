using System.CommandLine;
using PolicyThemes.Cli.Classifying;
using PolicyThemes.Cli.Input;
using PolicyThemes.Cli.Output;

namespace PolicyThemes.Cli.Commands;

/// <summary><c>classify [FILE…]</c>: documents are split into sentences, JSONL rows are one statement each.</summary>
internal static class ClassifyCommand
{
    private static readonly Argument<string[]> Files = CommonOptions.Files("Text, HTML or JSONL");
    private static readonly Option<string?> Model = CommonOptions.Model();
    private static readonly Option<string?> Format = CommonOptions.Format(OutputFormats.Jsonl, OutputFormats.Csv, OutputFormats.Table);
    private static readonly Option<InputKind> Kind = CommonOptions.Input();
    private static readonly Option<string> TextField = CommonOptions.TextField();
    private static readonly Option<int> Threads = CommonOptions.Threads();
    private static readonly Option<SentenceUnit> Unit = CommonOptions.Unit();
    private static readonly Option<bool> Split = new("--split") { Description = "Split the text of JSONL rows into sentences too." };
    private static readonly Option<float> Band = new("--abstain") { Description = "Mark answers whose probability lies this close to a threshold as abstained, 0 to 0.5. Default: never." };
    private static readonly Option<string?> Output = new("--output", "-o") { Description = "File to write; complete or not at all. Default: standard output." };

    public static Command Create()
    {
        var command = new Command("classify", "Says which themes the sentences of documents, or the rows of a JSONL file, carry.")
            { Files, Model, Format, Kind, TextField, Split, Unit, Band, Threads, Output };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult arguments)
    {
        var band = arguments.GetValue(Band);
        if (band is not (>= 0 and <= 0.5f)) throw new UsageException($"--abstain {band}; expected a distance from 0 to 0.5.");
        var classifier = CommonOptions.Load(arguments.GetValue(Model), band > 0 ? new ClassifierOptions { AbstentionBand = band } : null);
        var job = new ClassifyJob(classifier)
        {
            Format = OutputFormats.Choose(arguments.GetValue(Format), OutputFormats.Jsonl),
            Kind = arguments.GetValue(Kind),
            TextField = arguments.GetValue(TextField)!,
            SplitRows = arguments.GetValue(Split),
            Unit = arguments.GetValue(Unit),
            Threads = CommonOptions.CheckThreads(arguments.GetValue(Threads)),
        };
        var files = InputFiles.Expand(arguments.GetValue(Files)!);
        OutputStream.Write(arguments.GetValue(Output), stream => job.Run(files, stream));
        return CommandLine.Done;
    }
}
