using PolicyThemes.Models.MlNet.Pipelines;

namespace PolicyThemes.Models.MlNet.Text;

/// <summary>Turns keys back into the texts that they stand for; empty where there is none.</summary>
/// <param name="names">The texts, or null where the keys have none.</param>
/// <param name="isVector">Whether the input holds several keys.</param>
internal sealed class KeyNamesStep(IReadOnlyList<string>? names, bool isVector) : Step
{
    public override string Expects => "keys with names (KeyValues of type text)";

    public override ColumnType? TypeFor(IReadOnlyList<ColumnType> inputs) => names is not null && inputs is [{ Kind: ColumnKind.Key }]
        ? isVector ? ColumnType.Texts : ColumnType.Text
        : null;

    public override object Run(object[] inputs) => isVector ? Array.ConvertAll((uint[])inputs[0], Name) : Name(((uint[])inputs[0])[0]);

    private string Name(uint key) => key >= 1 && key <= names!.Count ? names[(int)key - 1] : "";
}
