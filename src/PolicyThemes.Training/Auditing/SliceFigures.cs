namespace PolicyThemes.Training;

/// <summary>The statements of both splits that share a value of a field.</summary>
/// <param name="Field"><c>lang</c> or <c>genre</c>.</param>
/// <param name="Value">The value; <c>(missing)</c> for statements without the field.</param>
/// <param name="Statements">Number of statements.</param>
/// <param name="Share">Their share of all statements, 0 to 1.</param>
/// <param name="None">Share of these without a label, 0 to 1.</param>
/// <param name="Several">Share of these with two labels or more, 0 to 1.</param>
public sealed record SliceFigures(string Field, string Value, int Statements, double Share, double None, double Several);
