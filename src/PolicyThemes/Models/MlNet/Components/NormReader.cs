using PolicyThemes.Models.MlNet.Files;
using PolicyThemes.Models.MlNet.Vectors;

namespace PolicyThemes.Models.MlNet.Components;

/// <summary>Reads the step that divides vectors by their norm.</summary>
internal static class NormReader
{
    private const uint LastWithSize = 0x00010002;

    public static ITransform Read(ComponentSource source)
    {
        var block = source.Block;
        if (source.Key.Written <= LastWithSize) BinaryPredictorReader.ReadSizeOfSingle(block);
        var columns = ColumnPair.ReadAll(block);
        var steps = new NormStep[columns.Length];
        for (var i = 0; i < steps.Length; i++)
            steps[i] = ReadColumn(block);
        block.End();
        return new ColumnSteps(columns, i => steps[i]);
    }

    private static NormStep ReadColumn(BlockReader block)
    {
        var subtractMean = block.Boolean();
        var kind = block.Byte();
        var scale = block.Single();
        if (kind > (byte)NormKind.LInfinity || !float.IsFinite(scale) || scale <= 0)
            throw block.Damaged($"norm {kind} and scale {scale}", "0 to 3 and a scale above 0");
        if (subtractMean || (NormKind)kind == NormKind.StandardDeviation)
            throw FormatErrors.Unsupported(block.Place, "a norm that subtracts the mean or divides by the standard deviation", "L1, L2 and LInf norms");
        return new NormStep((NormKind)kind, scale);
    }
}
