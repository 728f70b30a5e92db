using PolicyThemes.Models.MlNet.Pipelines;

namespace PolicyThemes.Models.MlNet.Text;

/// <summary>Puts texts into one vector.</summary>
internal sealed class ConcatTextStep : Step
{
    public override string Expects => "text";

    public override ColumnType? TypeFor(IReadOnlyList<ColumnType> inputs) => ColumnType.Texts;

    public override object Run(object[] inputs) => inputs.SelectMany(input => input is string text ? [text] : (string[])input).ToArray();
}
