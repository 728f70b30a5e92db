using PolicyThemes.Training;

namespace PolicyThemes.Cli.Commands;

/// <summary>What to train after a search, a cross-validation or neither.</summary>
/// <param name="Choices">The options to train with, the best first, and the cross-validation of each where one was asked for.</param>
/// <param name="WasStopped">Whether the user stopped it, so that only what was finished counts.</param>
internal sealed record SearchOutcome(IReadOnlyList<(TrainingOptions Options, CrossValidationReport? Report)> Choices, bool WasStopped);
