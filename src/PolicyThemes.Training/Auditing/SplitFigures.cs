namespace PolicyThemes.Training;

/// <summary>One split in numbers.</summary>
/// <param name="Name"><c>data</c> or <c>dev</c>.</param>
/// <param name="Statements">Number of statements.</param>
/// <param name="Groups">Number of groups; a statement without a group is one of its own.</param>
/// <param name="None">Share of statements without a label, 0 to 1.</param>
/// <param name="Several">Share of statements with two labels or more, 0 to 1.</param>
/// <param name="Labels">For each label of the audit the number of statements that carry it.</param>
public sealed record SplitFigures(string Name, int Statements, int Groups, double None, double Several, IReadOnlyList<int> Labels);
