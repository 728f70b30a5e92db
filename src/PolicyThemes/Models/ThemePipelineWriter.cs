using System.Globalization;
using PolicyThemes.Models.MlNet.Components;
using PolicyThemes.Models.MlNet.Files;
using PolicyThemes.Models.MlNet.Schemas;

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
        var calibration = model.Calibrations[label];
        var sign = calibration.A > 0 ? -1 : 1;
        calibration = calibration with { A = sign * calibration.A };
        var threshold = ScoreThreshold.Of(calibration, model.Information.Thresholds[label]);
        var prediction = new ModelKeyWriter(ComponentKinds.BinaryPrediction).Text(ThemePipeline.Features).Single(threshold).Text(PredictionColumns.Score);
        archive.Add($"{directory}/Model.key", prediction.ToArray());
        archive.Add($"{directory}/TrainSchema", _schema);
        archive.Add($"{directory}/Model/Model.key", new ModelKeyWriter(ComponentKinds.Calibrated).ToArray());
        archive.Add(PackWeights($"{directory}/Model/Predictor/Model.key", label, sign));
        archive.Add($"{directory}/Model/Calibrator/Model.key", new ModelKeyWriter(ComponentKinds.Platt).Double(calibration.A).Double(calibration.B).ToArray());
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
