using PolicyThemes.Models.MlNet.Files;

namespace PolicyThemes.Models.MlNet.Schemas;

/// <summary>Reads types of columns; the parameters of an unknown codec are passed over.</summary>
internal static class IdvTypeReader
{
    private const int MaxDepth = 3;

    public static IdvType Read(BlockReader reader) => Read(reader, 0);

    private static IdvType Read(BlockReader reader, int depth)
    {
        if (depth == MaxDepth)
            throw reader.Damaged("types within types", $"at most {MaxDepth} levels");
        var codec = reader.InlineText();
        var parameters = reader.Part(reader.Length("parameters of a type"));
        return codec switch
        {
            IdvType.VectorCodec => ReadVector(parameters, depth),
            IdvType.KeyCodec => ReadKey(parameters, depth),
            IdvType.OldKeyCodec => ReadOldKey(parameters, depth),
            _ => new IdvType(codec),
        };
    }

    private static IdvType ReadVector(BlockReader parameters, int depth)
    {
        var item = Read(parameters, depth + 1);
        var dimensions = parameters.Int32s(parameters.Count("dimensions", sizeof(int)));
        parameters.End();
        var length = 1L;
        foreach (var dimension in dimensions)
        {
            length *= dimension;
            if (dimension < 0 || length > int.MaxValue)
                throw parameters.Damaged($"a vector of {dimension} x ... items", $"at most {int.MaxValue}");
        }

        return IdvType.Vector(item, (int)length);
    }

    private static IdvType ReadKey(BlockReader parameters, int depth)
    {
        var item = Read(parameters, depth + 1);
        var count = parameters.UInt64();
        parameters.End();
        return count > 0 ? new IdvType(IdvType.KeyCodec, item, 0, count) : throw parameters.Damaged("a key of no values", "at least one");
    }

    private static IdvType ReadOldKey(BlockReader parameters, int depth)
    {
        var item = Read(parameters, depth + 1);
        _ = parameters.Boolean();
        _ = parameters.UInt64();
        var count = parameters.Int32("key count", 0, int.MaxValue);
        parameters.End();
        return new IdvType(IdvType.KeyCodec, item, 0, count == 0 ? ulong.MaxValue : (ulong)count);
    }
}
