using PolicyThemes.Models.MlNet.Pipelines;
using PolicyThemes.Scores;

namespace PolicyThemes.Models.MlNet.Vectors;

/// <summary>From score to probability.</summary>
internal sealed class ProbabilityStep(ICalibration calibration) : Step
{
    public override string Expects => ColumnType.Single.ToString();

    public override ColumnType? TypeFor(IReadOnlyList<ColumnType> inputs) => inputs[0] == ColumnType.Single ? ColumnType.Single : null;

    public override object Run(object[] inputs) => calibration.Probability((float)inputs[0]);
}
