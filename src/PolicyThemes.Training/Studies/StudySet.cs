namespace PolicyThemes.Training;

/// <summary>A held-out set of a study.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Statements">Number of its statements.</param>
/// <param name="Groups">Number of its groups; a statement without one counts as its own.</param>
/// <param name="Errors">What the full model gets wrong on it.</param>
public sealed record StudySet(string Name, int Statements, int Groups, ErrorCounts Errors);
