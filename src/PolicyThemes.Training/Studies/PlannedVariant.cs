namespace PolicyThemes.Training.Studies;

/// <summary>A variant that is to be measured.</summary>
/// <param name="Name">What is other than in the full model.</param>
/// <param name="Trial">Its training.</param>
/// <param name="HasThresholds">Whether the thresholds of its model hold; otherwise 0.5 does.</param>
internal sealed record PlannedVariant(string Name, StudyTrial Trial, bool HasThresholds = true);
