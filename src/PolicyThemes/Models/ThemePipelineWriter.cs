using System.Globalization;
using PolicyThemes.Models.MlNet.Components;
using PolicyThemes.Models.MlNet.Files;
using PolicyThemes.Models.MlNet.Schemas;
using PolicyThemes.Scores;

namespace PolicyThemes.Models;

/// <summary>
/// Writes the ML.NET part of a model: for every label a calibrated linear prediction on Features and copies of what it says.
/// </summary>
internal sealed class ThemePipelineWriter(ArchiveWriter archive, ThemeModel model)
{
    private const int SizeOfSingle = sizeof(float);
    private const int AllScopes = 7;
    private const int StepsPerLabel = 2;

    private readonly byte[] _schema = IdvWriter.Write(new IdvColumn(ThemePipeline.Features, IdvType.Vector(IdvType.Single, model.Weights.Width)));

    public void Write()
    {
        var labels = model.Information.Labels;
        archive.Add("Schema", _schema);
        var chain = new ModelKeyWriter(ComponentKinds.Chain).Int32(labels.Count * StepsPerLabel);
        for (var i = 0; i < labels.Count * StepsPerLabel; i++)
            chain.Int32(AllScopes);
        archive.Add($"{PipelineReader.Root}/Model.key", chain.ToArray());
        for (var label = 0; label < labels.Count; label++)
        {
            WritePrediction(Directory(label * StepsPerLabel), label);
            WriteCopies(Directory((label * StepsPerLabel) + 1), labels[label]);
        }
    }

    private static string Directory(int step) => string.Create(CultureInfo.InvariantCulture, $"{PipelineReader.Root}/Transform_{step:000}");

    private void WritePrediction(string directory, int label)
    {
        // a falling calibration cannot be said with "score above threshold": turn the signs of the weights and of A
        var sign = model.Calibrations[label] is PlattCalibration { A: > 0 } ? -1 : 1;
        var calibration = model.Calibrations[label] is PlattCalibration platt ? platt with { A = sign * platt.A } : model.Calibrations[label];
        var threshold = ScoreThreshold.Of(calibration, model.Information.Thresholds[label]);
        var prediction = new ModelKeyWriter(ComponentKinds.BinaryPrediction).Text(ThemePipeline.Features).Single(threshold).Text(PredictionColumns.Score);
        archive.Add($"{directory}/Model.key", prediction.ToArray());
        archive.Add($"{directory}/TrainSchema", _schema);
        archive.Add($"{directory}/Model/Model.key", new ModelKeyWriter(calibration is PlattCalibration ? ComponentKinds.Calibrated : ComponentKinds.CalibratedPlain).ToArray());
        archive.Add(PackWeights($"{directory}/Model/Predictor/Model.key", label, sign));
        WriteCalibrator($"{directory}/Model/Calibrator", calibration);
    }

    /// <summary>
    /// ML.NET saves a calibrator of steps as Model.bin, which differs from Model.key in its name alone, below a wrapper that does not mix parameters. So
    /// its source says; no file with steps that ML.NET itself saved is among the fixtures.
    /// </summary>
    private void WriteCalibrator(string directory, ICalibration calibration)
    {
        switch (calibration)
        {
            case PlattCalibration platt:
                archive.Add($"{directory}/Model.key", new ModelKeyWriter(ComponentKinds.Platt).Double(platt.A).Double(platt.B).ToArray());
                break;
            case IsotonicCalibration steps:
                var key = new ModelKeyWriter(ComponentKinds.Isotonic).Int32(SizeOfSingle).Int32(steps.Values.Length);
                for (var i = 0; i < steps.Values.Length; i++)
                    key.Single(steps.From[i]).Single(steps.To[i]).Single(steps.Values[i]);
                archive.Add($"{directory}/Model.bin", key.ToArray());
                break;
            default:
                throw new ArgumentException($"calibration {calibration.Name}; expected one that ML.NET knows.");
        }
    }

    private void WriteCopies(string directory, string label)
    {
        var copies = new ModelKeyWriter(ComponentKinds.Copy).Int32(ThemePipeline.Outputs.Length);
        foreach (var output in ThemePipeline.Outputs)
            copies.Text($"{label}.{output}").Text(output);
        archive.Add($"{directory}/Model.key", copies.ToArray());
    }

    /// <summary>Dense or sparse, whichever packs smaller.</summary>
    private PackedEntry PackWeights(string name, int label, int sign)
    {
        var dense = model.Weights.Of(label);
        var bias = sign * model.Weights.Intercept(label);
        for (var i = 0; sign < 0 && i < dense.Length; i++)
            dense[i] = -dense[i];
        var indices = Enumerable.Range(0, dense.Length).Where(i => dense[i] != 0).ToArray();
        float[] sparse = [.. indices.Select(i => dense[i])];
        var packedDense = PackedEntry.Pack(name, WeightsKey(bias, dense.Length, [], dense));
        if (indices.Length == dense.Length) return packedDense;
        var packedSparse = PackedEntry.Pack(name, WeightsKey(bias, dense.Length, indices, sparse));
        return packedSparse.Data.Length <= packedDense.Data.Length ? packedSparse : packedDense;
    }

    private static byte[] WeightsKey(float bias, int length, int[] indices, float[] values) =>
        new ModelKeyWriter(ComponentKinds.LinearBinary)
            .Int32(SizeOfSingle).Single(bias).Int32(length)
            .Int32(indices.Length).Int32s(indices)
            .Int32(values.Length).Singles(values)
            .ToArray();
}
