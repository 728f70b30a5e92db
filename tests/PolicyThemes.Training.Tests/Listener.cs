namespace PolicyThemes.Training.Tests;

/// <summary>Hears of progress at once, on the thread that makes it.</summary>
internal sealed class Listener(Action<TrainingProgress> hear) : IProgress<TrainingProgress>
{
    public void Report(TrainingProgress value) => hear(value);
}
