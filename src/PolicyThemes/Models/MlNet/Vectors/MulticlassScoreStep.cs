using PolicyThemes.Models.MlNet.Components;
using PolicyThemes.Models.MlNet.Pipelines;

namespace PolicyThemes.Models.MlNet.Vectors;

/// <summary>The score of every class.</summary>
/// <param name="predictor">The model.</param>
/// <param name="names">The names of the classes, or null where the file has none.</param>
internal sealed class MulticlassScoreStep(MulticlassPredictor predictor, IReadOnlyList<string>? names) : Step
{
    public override string Expects => ColumnType.Vector(predictor.FeatureCount).ToString();

    public override ColumnType? TypeFor(IReadOnlyList<ColumnType> inputs) =>
        inputs[0].IsFixedVector && inputs[0].Length == predictor.FeatureCount ? ColumnType.Vector(predictor.Classes.Count, names) : null;

    public override object Run(object[] inputs)
    {
        var features = (FloatVector)inputs[0];
        var scores = new float[predictor.Classes.Count];
        for (var i = 0; i < scores.Length; i++)
            scores[i] = Score(predictor.Classes[i], features);
        ClassScores.Combine(predictor.Combination, scores);
        return FloatVector.Dense(scores);
    }

    private float Score(BinaryPredictor one, FloatVector features)
    {
        var score = LinearScores.Score(one.Bias, one.Weights, features);
        return predictor.Combination == ClassCombination.Probabilities ? one.Calibration!.Probability(score) : score;
    }
}
