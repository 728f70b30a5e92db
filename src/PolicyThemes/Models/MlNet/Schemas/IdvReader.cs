using System.IO.Compression;
using PolicyThemes.Models.MlNet.Files;

namespace PolicyThemes.Models.MlNet.Schemas;

/// <summary>Reads a Schema or TrainSchema: the columns and the names of their keys.</summary>
internal static class IdvReader
{
    private const string KeyValuesKind = "KeyValues";
    private const int SmallestColumn = 20;
    private const long MaxBlockLength = 64 << 20;
    private const int MaxRatio = 1040;

    public static IReadOnlyList<IdvColumn> Read(string place, byte[] file)
    {
        var header = new BlockReader(place, file, []);
        Check(header, header.UInt64() == IdvLayout.Magic, "no mark of a schema", "CML DVB");
        _ = header.UInt64();
        var needed = header.UInt64();
        Check(header, needed <= IdvLayout.Version, $"a schema that needs a reader of version {needed:X16}", $"{IdvLayout.Version:X16} at most");
        var table = header.Int64();
        var tail = header.Int64();
        _ = header.Int64();   // rows
        var count = header.Int32("columns", 0, IdvLayout.MaxColumns);
        Check(header, table >= IdvLayout.HeaderLength && table <= tail && tail <= file.Length - sizeof(ulong), $"columns from {table} to {tail}", $"a place within {file.Length} bytes");
        Check(header, BitConverter.ToUInt64(file, (int)tail) == LittleEndian(IdvLayout.TailMagic), "no mark at the tail", "DVB CML");
        var reader = new BlockReader(place, file.AsMemory((int)table, (int)(tail - table)), []);
        Check(reader, (long)count * SmallestColumn <= reader.Left, $"{count} columns", $"at most {reader.Left / SmallestColumn}");
        var columns = new List<IdvColumn>();
        for (var i = 0; i < count; i++)
            columns.Add(ReadColumn(reader, file, (int)tail));
        return columns;
    }

    private static IdvColumn ReadColumn(BlockReader reader, byte[] file, int tail)
    {
        var name = reader.InlineText();
        var type = IdvTypeReader.Read(reader);
        _ = reader.Byte();
        _ = reader.Leb();
        _ = reader.Int64();
        var annotations = reader.Int64();
        if (annotations == 0) return new IdvColumn(name, type);
        Check(reader, annotations >= IdvLayout.HeaderLength && annotations < tail, $"annotations at {annotations}", $"{IdvLayout.HeaderLength} to {tail}");
        return new IdvColumn(name, type, ReadKeyValues(new BlockReader(reader.Place, file.AsMemory((int)annotations, tail - (int)annotations), []), file, tail));
    }

    private static IReadOnlyList<string>? ReadKeyValues(BlockReader table, byte[] file, int tail)
    {
        IReadOnlyList<string>? values = null;
        var count = table.Leb();
        Check(table, count is > 0 and <= IdvLayout.MaxColumns, $"{count} annotations", $"1 to {IdvLayout.MaxColumns}");
        for (var i = 0UL; i < count; i++)
        {
            var kind = table.InlineText();
            var type = IdvTypeReader.Read(table);
            var isDeflated = table.Boolean();
            var offset = table.Int64();
            var length = table.Leb();
            Check(table, offset >= IdvLayout.HeaderLength && offset <= tail && length <= (ulong)(tail - offset), $"annotation '{kind}' at {offset}, {length} bytes", $"a place before {tail}");
            if (kind != KeyValuesKind || type.Codec != IdvType.VectorCodec) continue;
            var block = file.AsMemory((int)offset, (int)length);
            values = KeyValuesReader.Read(new BlockReader(table.Place, isDeflated ? Inflate(table.Place, block) : block, []), type.Item!);
        }

        return values;
    }

    private static ReadOnlyMemory<byte> Inflate(string place, ReadOnlyMemory<byte> block)
    {
        var limit = Math.Min(block.Length * (long)MaxRatio, MaxBlockLength);
        using var source = new MemoryStream(block.ToArray());
        using var inflate = new DeflateStream(source, CompressionMode.Decompress);
        using var content = new MemoryStream();
        var buffer = new byte[16384];
        try
        {
            for (int read; (read = inflate.Read(buffer)) > 0;)
            {
                content.Write(buffer, 0, read);
                if (content.Length > limit) throw FormatErrors.TooLarge(place, $"key values of more than {limit} bytes", $"{limit}");
            }
        }
        catch (InvalidDataException e)
        {
            throw FormatErrors.Damaged(place, $"key values that cannot be inflated ({e.Message})", "deflated ones", e);
        }

        return content.GetBuffer().AsMemory(0, (int)content.Length);
    }

    private static ulong LittleEndian(ulong value) =>
        BitConverter.IsLittleEndian ? value : System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(value);

    private static void Check(BlockReader reader, bool holds, string found, string expected)
    {
        if (!holds) throw reader.Damaged(found, expected);
    }
}
