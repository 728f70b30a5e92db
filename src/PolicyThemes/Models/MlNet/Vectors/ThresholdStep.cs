using PolicyThemes.Models.MlNet.Pipelines;

namespace PolicyThemes.Models.MlNet.Vectors;

/// <summary>Yes above a threshold.</summary>
internal sealed class ThresholdStep(float threshold) : Step
{
    public override string Expects => ColumnType.Single.ToString();

    public override ColumnType? TypeFor(IReadOnlyList<ColumnType> inputs) => inputs[0] == ColumnType.Single ? ColumnType.Boolean : null;

    public override object Run(object[] inputs) => (float)inputs[0] > threshold;
}
