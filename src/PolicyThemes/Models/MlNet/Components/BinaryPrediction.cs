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
}
