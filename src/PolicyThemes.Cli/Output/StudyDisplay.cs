using PolicyThemes.Training;
using Spectre.Console;

namespace PolicyThemes.Cli.Output;

/// <summary>Shows how far a study has come: a bar and the name of the variant on a terminal, nothing in a pipe.</summary>
internal static class StudyDisplay
{
    public static StudyReport Run(Func<IProgress<StudyProgress>?, StudyReport> study)
    {
        if (Console.IsErrorRedirected) return study(null);
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress().Start(context => study(new Bar(context.AddTask("study"))));
    }

    private sealed class Bar(ProgressTask task) : IProgress<StudyProgress>
    {
        public void Report(StudyProgress value)
        {
            task.MaxValue = value.Total;
            task.Value = value.Done;
            task.Description = Markup.Escape(value.Variant.Length > 0 ? $"{value.Done + 1}/{value.Total} {value.Variant}" : "study");
        }
    }
}
