using PolicyThemes.Training;
using Spectre.Console;

namespace PolicyThemes.Cli.Output;

/// <summary>Shows how far a training has come: a bar on a terminal, nothing in a pipe.</summary>
internal static class TrainingDisplay
{
    public static T Run<T>(Func<IProgress<TrainingProgress>?, T> train)
    {
        if (Console.IsErrorRedirected) return train(null);
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        return console.Progress().Start(context => train(new Bars(context)));
    }

    private sealed class Bars(ProgressContext context) : IProgress<TrainingProgress>
    {
        private readonly Dictionary<TrainingStage, ProgressTask> _bars = [];

        public void Report(TrainingProgress value)
        {
            lock (_bars)
            {
                if (!_bars.TryGetValue(value.Stage, out var bar))
                {
                    foreach (var earlier in _bars.Values) earlier.Value = earlier.MaxValue;
                    _bars.Add(value.Stage, bar = context.AddTask(value.Stage.ToString(), maxValue: Math.Max(1, value.Total)));
                }

                bar.Value = value.Done;
            }
        }
    }
}
