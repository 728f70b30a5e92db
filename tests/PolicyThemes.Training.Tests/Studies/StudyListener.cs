namespace PolicyThemes.Training.Tests.Studies;

/// <summary>Hears of progress at once, on the thread that makes it.</summary>
internal sealed class StudyListener(Action<StudyProgress> hear) : IProgress<StudyProgress>
{
    public void Report(StudyProgress value) => hear(value);
}
