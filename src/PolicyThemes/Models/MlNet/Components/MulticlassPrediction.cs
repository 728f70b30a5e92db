using PolicyThemes.Models.MlNet.Pipelines;
using PolicyThemes.Models.MlNet.Schemas;
using PolicyThemes.Models.MlNet.Vectors;

namespace PolicyThemes.Models.MlNet.Components;

/// <summary>Scores a vector for every class and says which is largest.</summary>
internal sealed record MulticlassPrediction(
    string Features, string ScoreColumn, string LabelColumn, MulticlassPredictor Predictor, IReadOnlyList<string>? Names) : ITransform
{
    private const uint FirstWithColumns = 0x00010002;

    public static MulticlassPrediction Read(ComponentSource source)
    {
        var block = source.Block;
        var features = block.OptionalText() ?? throw block.Damaged("no feature column", "one");
        var label = block.OptionalText();
        var hasColumns = source.Key.Written >= FirstWithColumns;
        var scoreColumn = (hasColumns ? block.OptionalText() : null) ?? PredictionColumns.Score;
        var labelColumn = (hasColumns ? block.OptionalText() : null) ?? PredictionColumns.PredictedLabel;
        block.End();
        var predictor = MulticlassPredictorReader.Read(source.Child("Model"));
        var schema = TrainSchema.Read(source);
        schema.CheckFeatures(features, predictor.FeatureCount);
        var names = label is null ? null : NamesOf(schema.Find(label), predictor.Classes.Count);
        return new MulticlassPrediction(features, scoreColumn, labelColumn, predictor, names);
    }

    public void Bind(PipelineBuilder builder)
    {
        var features = builder.Resolve(Features, ColumnType.Vector(Predictor.FeatureCount));
        var score = builder.Define(ScoreColumn, new MulticlassScoreStep(Predictor, Names), features);
        builder.Define(LabelColumn, new LargestStep(), score);
    }

    /// <summary>The names of the classes; as in ML.NET a wrong number of them is as good as none.</summary>
    private static IReadOnlyList<string>? NamesOf(IdvColumn label, int count) => label.KeyValues?.Count == count ? label.KeyValues : null;
}
