using PolicyThemes.Models.MlNet.Components;
using PolicyThemes.Models.MlNet.Files;
using PolicyThemes.Scores;

namespace PolicyThemes.Models;

/// <summary>
/// Finds the predictor of each label in a pipeline: the one whose Score is copied to "&lt;label&gt;.Score".
/// </summary>
internal static class ThemePredictors
{
    /// <param name="chain">The pipeline: predictions on the column Features, calibrators and copies.</param>
    /// <param name="labels">The labels, in the order of the result.</param>
    public static IReadOnlyList<ThemePredictor> Find(TransformerChain chain, IReadOnlyList<string> labels)
    {
        var found = new Dictionary<string, ThemePredictor>(StringComparer.Ordinal);
        BinaryPrediction? prediction = null;
        ICalibration? calibration = null;
        foreach (var transform in chain.Flatten())
        {
            switch (transform)
            {
                case BinaryPrediction next:
                    (prediction, calibration) = (Checked(next), next.Predictor.Calibration);
                    break;
                case CalibratorTransform { ScoreColumn: PredictionColumns.Score } next:
                    calibration = next.Calibration;
                    break;
                case ColumnCopying copying when prediction is not null:
                    Add(found, copying, prediction, calibration);
                    break;
                default:
                    throw FormatErrors.Unsupported(PipelineReader.Root, $"step {transform.GetType().Name} in a model of themes", "predictions on Features, calibrators and copies");
            }
        }

        return [.. labels.Select(label => found.GetValueOrDefault(label) ?? throw Missing(label))];
    }

    private static void Add(Dictionary<string, ThemePredictor> found, ColumnCopying copying, BinaryPrediction prediction, ICalibration? calibration)
    {
        foreach (var (output, input) in copying.Columns)
        {
            if (input != PredictionColumns.Score || LabelOf(output) is not { } label) continue;
            if (calibration is null)
                throw FormatErrors.Damaged(PipelineReader.Root, $"label '{label}' without a calibrator", "one before the score is copied");
            found[label] = new ThemePredictor(prediction.Predictor, calibration, prediction.Threshold);
        }
    }

    private static BinaryPrediction Checked(BinaryPrediction prediction) =>
        prediction is { Features: ThemePipeline.Features, ThresholdColumn: PredictionColumns.Score }
            ? prediction
            : throw FormatErrors.Damaged(PipelineReader.Root, $"a prediction on '{prediction.Features}' by '{prediction.ThresholdColumn}'", "Features and Score");

    private static string? LabelOf(string column) =>
        column.EndsWith(ThemePipeline.ScoreSuffix, StringComparison.Ordinal) ? column[..^ThemePipeline.ScoreSuffix.Length] : null;

    private static ModelFormatException Missing(string label) =>
        FormatErrors.Damaged(PipelineReader.Root, $"no column '{label}{ThemePipeline.ScoreSuffix}'", "one for every label of the manifest");
}
