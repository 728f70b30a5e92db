using PolicyThemes.Evaluation;

namespace PolicyThemes.Training;

/// <summary>What to study, and how.</summary>
public sealed record StudyOptions
{
    /// <summary>
    /// How the full model is trained; every variant differs from it in one thing. Its seed also draws the subsets. <see cref="TrainingOptions.WarmStart"/>
    /// must be null. Default settings.
    /// </summary>
    public TrainingOptions Training { get; init; } = new();

    /// <summary>How to find intervals of the differences. Default: 300 resamples, 95 %.</summary>
    public BootstrapOptions Bootstrap { get; init; } = new() { Resamples = 300 };

    /// <summary>The command that makes the study again. Default empty: not shown.</summary>
    public string CommandLine { get; init; } = "";
}
