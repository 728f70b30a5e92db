using System.CommandLine;
using System.Text;
using PolicyThemes.Cli.Output;
using PolicyThemes.Training;

namespace PolicyThemes.Cli.Commands;

/// <summary><c>audit --data D [--dev D2] [--terms FILES] [--other FILE]</c>.</summary>
internal static class AuditCommand
{
    private const string Markdown = "markdown";

    private static readonly Option<string[]> Data = new("--data") { Description = "Labelled statements.", Required = true, AllowMultipleArgumentsPerToken = true };
    private static readonly Option<string[]> Dev = new("--dev") { Description = "Labelled statements of a second split; duplicates are sought across both.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };
    private static readonly Option<string[]> Terms = new("--terms") { Description = "Lexicon files: which terms are found, and do the labels agree?", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };
    private static readonly Option<string[]> Other = new("--other") { Description = "The statements of --data as a second reader labelled them.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };
    private static readonly Option<LabelMode> Mode = new("--mode") { Description = "multilabel (several or none) or exclusive (exactly one)." };
    private static readonly Option<bool> Quick = new("--quick") { Description = "Do not look for suspicious labels, which trains models." };
    private static readonly Option<double> Similarity = new("--similarity") { Description = "Near duplicates share more of their character 5-grams than this (Jaccard).", DefaultValueFactory = _ => new AuditOptions().Similarity };
    private static readonly Option<int> RareBelow = new("--rare-below") { Description = "Labels on fewer statements are called rare.", DefaultValueFactory = _ => new AuditOptions().RareBelow };
    private static readonly Option<int> Most = new("--most") { Description = "Rows of each list in tables and Markdown; JSON has all.", DefaultValueFactory = _ => 20 };
    private static readonly Option<ulong> Seed = new("--seed") { Description = "Seed of everything random.", DefaultValueFactory = _ => 1 };
    private static readonly Option<int> Threads = CommonOptions.Threads();
    private static readonly Option<string?> Format = CommonOptions.Format(OutputFormats.Json, OutputFormats.Table, Markdown);
    private static readonly Option<string?> Output = new("--output", "-o") { Description = "File to write; complete or not at all. Default: standard output." };
    private static readonly Option<string?> Update = new("--update") { Description = "Markdown file whose part between <!-- audit:begin --> and <!-- audit:end --> shall hold the figures; nothing is printed then." };

    public static Command Create()
    {
        var command = new Command("audit", "Says what is in a data set, and what is wrong with it, before training.")
            { Data, Dev, Terms, Other, Mode, Quick, Similarity, RareBelow, Most, Seed, Threads, Format, Output, Update };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult arguments)
    {
        using var stop = new StopSignal();
        var most = arguments.GetValue(Most);
        if (most < 1) throw new UsageException($"--most {most}; expected at least 1.");
        var options = Options(arguments);
        var data = StatementLoading.Read(arguments.GetValue(Data)!, options.Training.Mode, 0);
        var report = TrainingDisplay.Run(progress => DataAudit.Run(data, options, progress, stop.Token));
        if (arguments.GetValue(Update) is { } path)
            MarkedSection.Update(path, "audit", AuditMarkdown.Figures(report));
        else
            Write(report, OutputFormats.Choose(arguments.GetValue(Format), OutputFormats.Json), most, arguments.GetValue(Output));
        return CommandLine.Done;
    }

    private static AuditOptions Options(ParseResult arguments)
    {
        var mode = arguments.GetValue(Mode);
        var (dev, other) = (arguments.GetValue(Dev)!, arguments.GetValue(Other)!);
        return new AuditOptions
        {
            Dev = dev.Length > 0 ? StatementLoading.Read(dev, mode, 0) : [],
            Other = other.Length > 0 ? StatementLoading.Read(other, mode, 0) : null,
            FindSuspiciousLabels = !arguments.GetValue(Quick),
            Similarity = arguments.GetValue(Similarity),
            RareBelow = arguments.GetValue(RareBelow),
            Training = new TrainingOptions
            {
                Mode = mode,
                LexiconFiles = arguments.GetValue(Terms)!,
                Seed = arguments.GetValue(Seed),
                Threads = CommonOptions.CheckThreads(arguments.GetValue(Threads)),
            },
        };
    }

    private static void Write(AuditReport report, string format, int most, string? path) => OutputStream.Write(path, stream =>
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        switch (format)
        {
            case OutputFormats.Json: AuditJson.Write(report, stream); break;
            case Markdown: writer.Write(AuditMarkdown.ToMarkdown(report, most)); break;
            default: AuditTables.Write(report, most, writer); break;
        }
    });
}
