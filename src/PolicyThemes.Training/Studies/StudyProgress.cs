namespace PolicyThemes.Training;

/// <summary>How far a study has come.</summary>
/// <param name="Variant">The variant that is being trained and measured; empty at the end.</param>
/// <param name="Done">Variants that are finished.</param>
/// <param name="Total">All variants.</param>
public readonly record struct StudyProgress(string Variant, int Done, int Total);
