using PolicyThemes.Models.MlNet.Files;
using PolicyThemes.Scores;

namespace PolicyThemes.Models.MlNet.Components;

/// <summary>Reads linear models, calibrated or not.</summary>
internal static class BinaryPredictorReader
{
    private const int SizeOfSingle = sizeof(float);

    public static BinaryPredictor Read(ComponentSource source)
    {
        if (source.Kind == ComponentKinds.LinearBinary) return ReadLinear(source);
        if (!IsCalibrated(source.Kind)) throw source.Unsupported(ComponentKinds.LinearBinary, ComponentKinds.Calibrated);
        source.Block.End();
        var predictor = Read(source.Child("Predictor"));
        return predictor with { Calibration = CalibratorReader.Read(source.Child("Calibrator")) };
    }

    /// <summary>The size of a float stands before the parameters of every predictor.</summary>
    public static void ReadSizeOfSingle(BlockReader block) => block.Int32("bytes in a float", SizeOfSingle, SizeOfSingle);

    private static bool IsCalibrated(ComponentKind kind) =>
        kind == ComponentKinds.Calibrated || kind == ComponentKinds.CalibratedByWeights || kind == ComponentKinds.CalibratedPlain
        || kind == ComponentKinds.CalibratedPlainOld || kind == ComponentKinds.CalibratedBindable;

    private static BinaryPredictor ReadLinear(ComponentSource source)
    {
        var block = source.Block;
        ReadSizeOfSingle(block);
        var bias = block.Single();
        if (!float.IsFinite(bias)) throw block.Damaged($"bias {bias}", "a finite one");
        var length = block.Int32("features", 1, int.MaxValue);
        var indices = block.Int32s(block.Count("indices", sizeof(int)));
        CheckIndices(block, indices, length);
        var count = block.Count("weights", sizeof(float));
        var isDense = indices.Length == 0 && count == length;
        if (!isDense && count != indices.Length)
            throw block.Damaged($"{count} weights and {indices.Length} indices", $"as many weights as indices, or {length} weights without");
        var weights = new LinearWeights(length, isDense ? null : indices, block.Singles(count, "weights"));
        block.End();
        // the place of calibrators before ML.NET 1.0
        var calibration = source.Contains("Calibrator") ? CalibratorReader.Read(source.Child("Calibrator")) : null;
        return new BinaryPredictor(bias, weights, calibration);
    }

    public static void CheckIndices(BlockReader block, ReadOnlySpan<int> indices, int length)
    {
        var last = -1;
        foreach (var index in indices)
        {
            if (index <= last || index >= length)
                throw block.Damaged($"index {index} after {last}", $"ascending ones below {length}");
            last = index;
        }
    }
}
