namespace PolicyThemes.Models.MlNet.Files;

/// <summary>What the header of a Model.key says of a component of ML.NET.</summary>
/// <param name="Loader">Loader signature: the name that selects the component.</param>
/// <param name="Signature">Model signature, eight characters.</param>
/// <param name="Written">Version that is written, and the newest that can be read.</param>
/// <param name="Needed">Version that a reader needs at least.</param>
/// <param name="Oldest">Oldest version that can be read.</param>
/// <param name="Assembly">The assembly of ML.NET that holds the component.</param>
/// <param name="Alternate">A second loader signature.</param>
internal sealed record ComponentKind(
    string Loader, string Signature, uint Written, uint Needed, uint Oldest, string Assembly, string Alternate = "");
