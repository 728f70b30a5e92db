namespace PolicyThemes.Models.MlNet.Files;

/// <summary>A file Model.key: a header that names a component, its parameters and the strings that they use.</summary>
/// <param name="Place">The entry, for errors.</param>
/// <param name="Signature">Model signature, eight characters.</param>
/// <param name="Written">Version of the component that wrote it.</param>
/// <param name="Needed">Version that a reader needs at least.</param>
/// <param name="Loader">Loader signature.</param>
/// <param name="Alternate">A second loader signature, or empty.</param>
/// <param name="Strings">All strings; parameters name them by index.</param>
/// <param name="Block">The parameters.</param>
internal sealed record ModelKey(
    string Place, string Signature, uint Written, uint Needed, string Loader, string Alternate, string[] Strings, ReadOnlyMemory<byte> Block);
