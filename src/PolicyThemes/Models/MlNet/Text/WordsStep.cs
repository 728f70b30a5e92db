using PolicyThemes.Models.MlNet.Pipelines;

namespace PolicyThemes.Models.MlNet.Text;

/// <summary>Cuts text at separators and takes spaces off both ends of each piece; empty pieces are left out.</summary>
internal sealed class WordsStep(char[] separators) : Step
{
    public override string Expects => "text";

    public override ColumnType? TypeFor(IReadOnlyList<ColumnType> inputs) => inputs is [{ Kind: ColumnKind.Text }] ? ColumnType.Texts : null;

    public override object Run(object[] inputs) => inputs[0] is string text ? Split(text) : ((string[])inputs[0]).SelectMany(Split).ToArray();

    private string[] Split(string text) => [.. text.Split(separators).Select(piece => piece.Trim(' ')).Where(piece => piece.Length > 0)];
}
