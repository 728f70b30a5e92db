namespace PolicyThemes.Training;

/// <summary>One part of an audit as a table.</summary>
/// <param name="Name">Name of the part in JSON, such as <c>nearDuplicates</c>.</param>
/// <param name="Title">Title for people.</param>
/// <param name="Columns">Names of the columns.</param>
/// <param name="Rows">Cells: strings, whole numbers, truth values, and fractions as <see cref="double"/>.</param>
public sealed record AuditTable(string Name, string Title, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object>> Rows);
