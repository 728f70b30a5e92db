namespace PolicyThemes.Models.MlNet.Schemas;

/// <summary>A column of a schema.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type.</param>
/// <param name="KeyValues">For a key the names of its values, or null where it has none.</param>
internal sealed record IdvColumn(string Name, IdvType Type, IReadOnlyList<string>? KeyValues = null);
