using System.CommandLine;
using PolicyThemes.Cli.Commands;
using PolicyThemes.Cli.Output;
using PolicyThemes.Evaluation;

namespace PolicyThemes.Cli;

/// <summary>The verbs of policy-themes and what their exit codes mean: 0 done, 1 failed, 2 wrong use or a gate missed.</summary>
internal static class CommandLine
{
    public const int Done = 0;
    public const int Failed = 1;
    public const int WrongUse = 2;

    public static async Task<int> RunAsync(IReadOnlyList<string> args)
    {
        var root = Root();
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
                ErrorOutput.Write(error.Message);
            ErrorOutput.Write("Run policy-themes --help, or policy-themes VERB --help, to see what is expected.");
            return WrongUse;
        }

        try
        {
            // signals are the business of the verbs that can be stopped; the default handler ends a process after two seconds, and throws at a second Ctrl-C
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
        }
        catch (UsageException e)
        {
            ErrorOutput.Write(e.Message);
            return WrongUse;
        }
        catch (Exception e) when (Unwrap(e) is DataFormatException or ModelFormatException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            ErrorOutput.Write(Unwrap(e).Message);
            return Failed;
        }
        catch (OperationCanceledException e)
        {
            ErrorOutput.Write($"stopped; nothing was written. {e.Message}");
            return Failed;
        }
    }

    private static RootCommand Root() => new("Says which policy themes statements carry: English and Chinese, several themes, one or none.")
    {
        ClassifyCommand.Create(),
        SentencesCommand.Create(),
        ExplainCommand.Create(),
        FeaturesCommand.Create(),
        AuditCommand.Create(),
        SplitCommand.Create(),
        TrainCommand.Create(),
        StudyCommand.Create(),
        EvaluateCommand.Create(),
        ModelCommand.Create(),
    };

    private static Exception Unwrap(Exception e) => e is AggregateException { InnerException: { } inner } ? inner : e;
}
