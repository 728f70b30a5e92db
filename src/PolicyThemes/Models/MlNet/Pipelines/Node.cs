namespace PolicyThemes.Models.MlNet.Pipelines;

/// <summary>A column of a pipeline: what makes it and from what.</summary>
/// <param name="Name">The column's name.</param>
/// <param name="Step">What makes it; null for a column that the caller fills.</param>
/// <param name="Inputs">The nodes that it is made from.</param>
/// <param name="Type">Its type.</param>
/// <param name="Weight">How often the text of the caller can be repeated in it.</param>
/// <param name="Error">Why it cannot be computed, or null.</param>
internal sealed record Node(string Name, Step? Step, int[] Inputs, ColumnType Type, long Weight = 1, string? Error = null);
