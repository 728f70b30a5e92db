using System.Globalization;
using System.Numerics;
using PolicyThemes.Models.MlNet.Files;

namespace PolicyThemes.Models.MlNet.Schemas;

/// <summary>Reads the values of a key as texts; numbers become invariant text.</summary>
internal static class KeyValuesReader
{
    /// <summary>Reads a block that holds one dense vector; null where its values are of a kind without names.</summary>
    public static IReadOnlyList<string>? Read(BlockReader block, IdvType item)
    {
        if (block.Int32() != 1)
            throw block.Damaged("several vectors of key values", "one");
        var length = block.Int32("key values", 0, int.MaxValue);
        if (length == 0)
            length = block.Int32("key values", 0, int.MaxValue);
        var explicitCount = block.Int32();
        var indexCount = block.Int32();
        if (explicitCount != -1 || indexCount != 0)
            throw block.Damaged("sparse key values", "dense ones");
        var values = ReadValues(block, item.Codec, length);
        if (values is not null) block.End();
        return values;
    }

    /// <summary>Reads <paramref name="count"/> values of a codec; null for a codec without names.</summary>
    public static string[]? ReadValues(BlockReader block, string codec, int count) => codec switch
    {
        IdvType.TextCodec => ReadTexts(block, count),
        IdvType.BooleanCodec => ReadBooleans(block, count),
        "SByte" => Numbers(block, count, 1, () => (sbyte)block.Byte()),
        "Byte" => Numbers(block, count, 1, block.Byte),
        "Int16" => Numbers(block, count, 2, () => (short)block.UInt16()),
        "UInt16" => Numbers(block, count, 2, block.UInt16),
        "Int32" => Numbers(block, count, 4, block.Int32),
        "UInt32" => Numbers(block, count, 4, block.UInt32),
        "Int64" => Numbers(block, count, 8, block.Int64),
        "UInt64" => Numbers(block, count, 8, block.UInt64),
        "Single" => Numbers(block, count, 4, block.Single),
        "Double" => Numbers(block, count, 8, block.Double),
        _ => null,
    };

    /// <summary>Texts stand joined; a table says where each ends, counted in UTF-16 units.</summary>
    private static string[] ReadTexts(BlockReader block, int count)
    {
        if (block.Count("texts", sizeof(int)) != count)
            throw block.Damaged("another number of texts", $"{count}");
        var ends = block.Int32s(count);
        var all = block.InlineText();
        var texts = new string[count];
        var start = 0;
        for (var i = 0; i < count; i++)
        {
            // old files mark a missing text by the highest bit
            var end = ends[i] & int.MaxValue;
            if (end < start || end > all.Length)
                throw block.Damaged($"text {i} that ends at {end}", $"{start} to {all.Length}");
            texts[i] = all[start..end];
            start = end;
        }

        return texts;
    }

    private static string[] ReadBooleans(BlockReader block, int count)
    {
        if (count > 2) throw block.Damaged($"{count} values of yes or no", "at most 2");
        var bits = block.Take((count + 7) / 8);
        var texts = new string[count];
        for (var i = 0; i < count; i++)
            texts[i] = (bits[i >> 3] >> (i & 7) & 1) != 0 ? "True" : "False";
        return texts;
    }

    private static string[] Numbers<T>(BlockReader block, int count, int size, Func<T> read)
        where T : INumber<T>
    {
        if (count < 0 || (long)count * size > block.Left)
            throw block.Damaged($"{count} numbers", $"at most {block.Left / size}");
        var texts = new string[count];
        for (var i = 0; i < count; i++)
            texts[i] = read().ToString(null, CultureInfo.InvariantCulture);
        return texts;
    }
}
