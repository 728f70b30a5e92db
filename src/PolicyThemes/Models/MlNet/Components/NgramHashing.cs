using PolicyThemes.Models.MlNet.Files;
using PolicyThemes.Models.MlNet.Pipelines;
using PolicyThemes.Models.MlNet.Text;

namespace PolicyThemes.Models.MlNet.Components;

/// <summary>Counts hashed n-grams.</summary>
internal sealed record NgramHashing(IReadOnlyList<(string Output, string[] Inputs, NgramHashOptions Options)> Columns) : ITransform
{
    private const int SmallestColumn = 30;

    public static NgramHashing Read(ComponentSource source)
    {
        var block = source.Block;
        var columns = new (string, string[], NgramHashOptions)[block.Count("columns", SmallestColumn, least: 1)];
        for (var i = 0; i < columns.Length; i++)
        {
            // unlike elsewhere the inputs stand before the output
            var inputs = new string[block.Count("inputs", sizeof(int), least: 1)];
            for (var j = 0; j < inputs.Length; j++)
                inputs[j] = block.Text();
            columns[i] = (block.Text(), inputs, ReadOptions(block));
        }

        block.End();
        return new NgramHashing(columns);
    }

    public void Bind(PipelineBuilder builder)
    {
        var inputs = Columns.Select(column => Array.ConvertAll(column.Inputs, input => builder.Resolve(input))).ToArray();
        for (var i = 0; i < inputs.Length; i++)
        {
            var keyCounts = Array.ConvertAll(inputs[i], input => builder.Nodes[input].Type.KeyCount);
            builder.Define(Columns[i].Output, new NgramHashStep(Columns[i].Options, keyCounts), inputs[i]);
        }
    }

    /// <summary>Length and skips of n-grams; ML.NET itself fails on single keys with skips.</summary>
    public static (int Length, int Skips) ReadWindow(BlockReader block)
    {
        var length = block.Int32("keys in an n-gram", 1, NgramWindows.MaxLength);
        var skips = block.Int32("skips", 0, length == 1 ? 0 : NgramWindows.MaxLength - length);
        return (length, skips);
    }

    private static NgramHashOptions ReadOptions(BlockReader block)
    {
        var (length, skips) = ReadWindow(block);
        return new NgramHashOptions(
            length, skips, block.Int32("bits", 1, 30), block.UInt32(), block.Boolean(), block.Boolean(), block.Boolean());
    }
}
