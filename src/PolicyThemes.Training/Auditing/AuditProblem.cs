using PolicyThemes.Evaluation;

namespace PolicyThemes.Training;

/// <summary>Something about one statement, or about a split, that somebody should look at.</summary>
/// <param name="Kind"><c>missing label</c>, <c>rare label</c>, <c>torn group</c>, <c>length</c> or <c>language</c>.</param>
/// <param name="Message">What was found.</param>
/// <param name="Statement">The statement; null where the problem is of a whole split.</param>
public sealed record AuditProblem(string Kind, string Message, LabelledStatement? Statement = null);
