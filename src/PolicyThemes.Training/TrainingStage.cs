namespace PolicyThemes.Training;

/// <summary>What a training is doing.</summary>
public enum TrainingStage
{
    /// <summary>Turning statements and terms into features.</summary>
    Features,

    /// <summary>Fitting the model to all statements.</summary>
    Fitting,

    /// <summary>Fitting one model for each fold, for calibration and thresholds.</summary>
    CrossFitting,

    /// <summary>Training and measuring a model for each fold of a cross-validation.</summary>
    CrossValidation,

    /// <summary>Trying combinations of options.</summary>
    Search,
}
