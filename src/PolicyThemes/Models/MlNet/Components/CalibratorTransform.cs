using PolicyThemes.Models.MlNet.Pipelines;
using PolicyThemes.Models.MlNet.Vectors;
using PolicyThemes.Scores;

namespace PolicyThemes.Models.MlNet.Components;

/// <summary>Turns a score into a probability, as a step of its own.</summary>
internal sealed record CalibratorTransform(string ScoreColumn, PlattCalibration Calibration) : ITransform
{
    private const uint FirstWithColumn = 0x00010002;

    public static CalibratorTransform Read(ComponentSource source)
    {
        var column = source.Key.Written >= FirstWithColumn ? source.Block.Text() : PredictionColumns.Score;
        source.Block.End();
        return new CalibratorTransform(column, CalibratorReader.ReadPlatt(source.Child("Calibrator")));
    }

    public void Bind(PipelineBuilder builder) =>
        builder.Define(PredictionColumns.Probability, new ProbabilityStep(Calibration), builder.Resolve(ScoreColumn));
}
