using PolicyThemes.Models.MlNet.Text;

namespace PolicyThemes.Models.MlNet.Components;

/// <summary>Reads the step that hashes values to keys.</summary>
internal static class HashReader
{
    private const uint FirstWithNewHash = 0x00010003;
    private const uint FirstWithCombine = 0x00010004;

    public static ITransform Read(ComponentSource source)
    {
        var block = source.Block;
        var written = source.Key.Written;
        var columns = ColumnPair.ReadAll(block);
        var steps = new HashStep[columns.Length];
        for (var i = 0; i < steps.Length; i++)
        {
            var options = new HashOptions(
                block.Int32("bits", 1, 31), block.UInt32(), block.Boolean(), written >= FirstWithCombine && block.Boolean(), written < FirstWithNewHash);
            steps[i] = new HashStep(options);
        }

        block.End();
        return new ColumnSteps(columns, i => steps[i]);
    }
}
