using PolicyThemes.Models.MlNet.Files;
using PolicyThemes.Models.MlNet.Pipelines;
using PolicyThemes.Models.MlNet.Text;

namespace PolicyThemes.Models.MlNet.Components;

/// <summary>Counts the n-grams of a dictionary.</summary>
internal sealed record NgramExtracting(ColumnPair[] Columns, IReadOnlyList<Func<ulong, NgramsStep>> Steps) : ITransform
{
    private const uint FirstWithWeighting = 0x00010002;
    private const uint FirstWithoutSize = 0x00010003;

    public static NgramExtracting Read(ComponentSource source)
    {
        var block = source.Block;
        if (source.Key.Written < FirstWithoutSize) BinaryPredictorReader.ReadSizeOfSingle(block);
        var columns = ColumnPair.ReadAll(block);
        var steps = new List<Func<ulong, NgramsStep>>();
        for (var i = 0; i < columns.Length; i++)
            steps.Add(ReadColumn(block, source.Key.Written >= FirstWithWeighting));
        block.End();
        return new NgramExtracting(columns, steps);
    }

    public void Bind(PipelineBuilder builder) =>
        builder.DefineEach([.. Columns.Select((column, i) => (column.Output, column.Input, (Step)Steps[i](builder.Nodes[builder.Resolve(column.Input)].Type.KeyCount)))]);

    private static Func<ulong, NgramsStep> ReadColumn(BlockReader block, bool hasWeighting)
    {
        var (length, skips) = NgramHashing.ReadWindow(block);
        var weighting = hasWeighting ? (NgramWeighting)block.Int32("weighting", 0, 2) : NgramWeighting.Frequency;
        var isLevelUsed = new bool[length];
        for (var i = 0; i < length; i++)
            isLevelUsed[i] = block.Boolean();
        var ngrams = ReadPool(block, length);
        var rarities = hasWeighting ? ReadRarities(block, ngrams.Count, weighting) : [];
        return keyCount => new NgramsStep(length, skips, isLevelUsed, ngrams, weighting, rarities, keyCount);
    }

    private static NgramDictionary ReadPool(BlockReader block, int length)
    {
        var count = block.Count("n-grams", sizeof(int));
        var starts = block.Int32s(count + 1);
        if (starts[0] != 0) throw block.Damaged($"n-grams from {starts[0]}", "0");
        var ngrams = new NgramDictionary();
        Span<uint> keys = stackalloc uint[NgramWindows.MaxLength];
        for (var i = 0; i < count; i++)
        {
            var part = block.Part(starts[i + 1] >= starts[i] ? starts[i + 1] - starts[i] : throw block.Damaged($"n-gram {i} from {starts[i]} to {starts[i + 1]}", "ascending places"));
            var size = 0;
            while (part.Left > 0)
            {
                var key = part.Leb();
                if (size == length || key > uint.MaxValue) throw block.Damaged($"n-gram {i} of too many or too large keys", $"at most {length}");
                keys[size++] = (uint)key;
            }

            if (size == 0 || !ngrams.TryAdd(keys[..size])) throw block.Damaged($"n-gram {i} that is empty or stands twice", "different ones");
        }

        return ngrams;
    }

    private static double[] ReadRarities(BlockReader block, int count, NgramWeighting weighting)
    {
        var rarities = new double[block.Count("inverse document frequencies", sizeof(double))];
        for (var i = 0; i < rarities.Length; i++)
            rarities[i] = block.Double();
        if (rarities.Length != (weighting == NgramWeighting.Frequency ? 0 : count) || !rarities.All(double.IsFinite))
            throw block.Damaged($"{rarities.Length} inverse document frequencies", weighting == NgramWeighting.Frequency ? "none" : $"{count} finite ones");
        return rarities;
    }
}
