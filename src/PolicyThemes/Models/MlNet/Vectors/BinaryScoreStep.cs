using PolicyThemes.Models.MlNet.Components;
using PolicyThemes.Models.MlNet.Pipelines;

namespace PolicyThemes.Models.MlNet.Vectors;

/// <summary>The score of a linear model for yes or no.</summary>
internal sealed class BinaryScoreStep(BinaryPredictor predictor) : Step
{
    public override string Expects => ColumnType.Vector(predictor.Weights.Length).ToString();

    public override ColumnType? TypeFor(IReadOnlyList<ColumnType> inputs) =>
        inputs[0].IsFixedVector && inputs[0].Length == predictor.Weights.Length ? ColumnType.Single : null;

    public override object Run(object[] inputs) => LinearScores.Score(predictor.Bias, predictor.Weights, (FloatVector)inputs[0]);
}
