namespace PolicyThemes.Training;

/// <summary>A model of a study, and what it does on every held-out set.</summary>
/// <param name="Name">What is other than in the full model.</param>
/// <param name="Statements">Statements that it was trained on.</param>
/// <param name="Terms">Terms in its lexicon.</param>
/// <param name="Results">One for each set, in their order.</param>
public sealed record StudyVariant(string Name, int Statements, int Terms, IReadOnlyList<StudyResult> Results);
