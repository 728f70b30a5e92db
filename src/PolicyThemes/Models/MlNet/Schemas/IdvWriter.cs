using System.Text;

namespace PolicyThemes.Models.MlNet.Schemas;

/// <summary>Writes a Schema or TrainSchema: columns without rows.</summary>
internal static class IdvWriter
{
    private const byte NotDeflated = 0;
    private const string KeyValuesKind = "KeyValues";

    public static byte[] Write(params IReadOnlyList<IdvColumn> columns)
    {
        using var file = new MemoryStream();
        using var writer = new BinaryWriter(file, Encoding.UTF8);
        file.Position = IdvLayout.HeaderLength;
        var annotations = columns.Select(column => column.KeyValues is null ? 0L : WriteAnnotations(writer, column.KeyValues)).ToArray();
        var table = file.Position;
        for (var i = 0; i < columns.Count; i++)
            WriteColumn(writer, columns[i], annotations[i]);
        var tail = file.Position;
        writer.Write(IdvLayout.TailMagic);
        file.Position = 0;
        WriteHeader(writer, table, tail, columns.Count);
        return file.ToArray();
    }

    private static void WriteHeader(BinaryWriter writer, long table, long tail, int count)
    {
        writer.Write(IdvLayout.Magic);
        writer.Write(IdvLayout.Version);
        writer.Write(IdvLayout.Version);
        writer.Write(table);
        writer.Write(tail);
        writer.Write(0L);   // rows
        writer.Write(count);
    }

    private static void WriteColumn(BinaryWriter writer, IdvColumn column, long annotations)
    {
        writer.Write(column.Name);
        WriteType(writer, column.Type);
        writer.Write((byte)1);   // blocks would be deflated
        writer.Write7BitEncodedInt(1);   // rows in a block
        writer.Write((long)IdvLayout.HeaderLength);   // look-up table of the blocks: none
        writer.Write(annotations);
    }

    /// <summary>The block of the annotation and then the table that points to it.</summary>
    private static long WriteAnnotations(BinaryWriter writer, IReadOnlyList<string> values)
    {
        var block = writer.BaseStream.Position;
        writer.Write(1);              // vectors
        writer.Write(values.Count);   // their common length
        writer.Write(-1);             // dense
        writer.Write(0);              // no indices
        WriteTexts(writer, values);
        var table = writer.BaseStream.Position;
        writer.Write7BitEncodedInt(1);
        writer.Write(KeyValuesKind);
        WriteType(writer, IdvType.Vector(IdvType.Text, values.Count));
        writer.Write(NotDeflated);
        writer.Write(block);
        writer.Write7BitEncodedInt64(table - block);
        return table;
    }

    private static void WriteTexts(BinaryWriter writer, IReadOnlyList<string> values)
    {
        writer.Write(values.Count);
        var end = 0;
        foreach (var value in values)
            writer.Write(end += value.Length);
        writer.Write(string.Concat(values));
    }

    public static void WriteType(BinaryWriter writer, IdvType type)
    {
        using var parameters = new MemoryStream();
        using (var inner = new BinaryWriter(parameters, Encoding.UTF8, leaveOpen: true))
            WriteParameters(inner, type);
        writer.Write(type.Codec);
        writer.Write7BitEncodedInt((int)parameters.Length);
        writer.Write(parameters.GetBuffer(), 0, (int)parameters.Length);
    }

    private static void WriteParameters(BinaryWriter writer, IdvType type)
    {
        if (type.Item is null) return;
        WriteType(writer, type.Item);
        if (type.Codec == IdvType.KeyCodec)
        {
            writer.Write(type.KeyCount);
            return;
        }

        writer.Write(1);   // dimensions
        writer.Write(type.Length);
    }
}
