using PolicyThemes.Models.MlNet.Pipelines;
using PolicyThemes.Models.MlNet.Vectors;

namespace PolicyThemes.Models.MlNet.Components;

/// <summary>Scores a vector and says yes where a column lies above the threshold.</summary>
/// <param name="Features">The vector's column.</param>
/// <param name="Threshold">Yes above it, no at it and below.</param>
/// <param name="ThresholdColumn">The column that is compared, usually Score.</param>
/// <param name="Predictor">The model.</param>
internal sealed record BinaryPrediction(string Features, float Threshold, string ThresholdColumn, BinaryPredictor Predictor) : ITransform
{
    public static BinaryPrediction Read(ComponentSource source)
    {
        var block = source.Block;
        var features = block.OptionalText() ?? throw block.Damaged("no feature column", "one");
        var threshold = block.Single();
        if (float.IsNaN(threshold)) throw block.Damaged("a threshold that is no number", "one");
        var column = block.Text();
        block.End();
        var predictor = BinaryPredictorReader.Read(source.Child("Model"));
        TrainSchema.Read(source).CheckFeatures(features, predictor.Weights.Length);
        return new BinaryPrediction(features, threshold, column, predictor);
    }

    public void Bind(PipelineBuilder builder)
    {
        var features = builder.Resolve(Features, ColumnType.Vector(Predictor.Weights.Length));
        var score = builder.Define(PredictionColumns.Score, new BinaryScoreStep(Predictor), features);
        if (Predictor.Calibration is { } calibration)
            builder.Define(PredictionColumns.Probability, new ProbabilityStep(calibration), score);
        builder.Define(PredictionColumns.PredictedLabel, new ThresholdStep(Threshold), builder.Resolve(ThresholdColumn));
    }
}
