namespace PolicyThemes.Training;

/// <summary>How far a training has come.</summary>
/// <param name="Stage">What is being done.</param>
/// <param name="Done">Steps done in this stage: folds fitted, passes over the statements; 1 where all are turned into features.</param>
/// <param name="Total">Most steps of this stage; a fit may end sooner.</param>
/// <param name="Objective">In the stage of fitting, the largest dual gradient of the last pass, which falls towards 0; otherwise 0.</param>
public readonly record struct TrainingProgress(TrainingStage Stage, int Done, int Total, double Objective);
