using System.Buffers;
using System.Runtime.InteropServices;
using System.Text;

namespace PolicyThemes.Models.MlNet.Files;

/// <summary>Writes a Model.key: parameters first, then <see cref="ToArray"/>.</summary>
internal sealed class ModelKeyWriter(ComponentKind kind)
{
    private const string AssemblySuffix = ", Version=1.0.0.0, Culture=neutral, PublicKeyToken=cc7b13ffcd2ddd51";

    private readonly ArrayBufferWriter<byte> _block = new();
    private readonly List<string> _strings = [];

    public ModelKeyWriter Byte(byte value) => Raw([value], sizeof(byte));

    public ModelKeyWriter Boolean(bool value) => Byte(value ? (byte)1 : (byte)0);

    public ModelKeyWriter Int32(int value) => Int32s([value]);

    public ModelKeyWriter Int32s(ReadOnlySpan<int> values) => Raw(values, sizeof(int));

    public ModelKeyWriter UInt16(ushort value) => Raw([value], sizeof(ushort));

    public ModelKeyWriter UInt32(uint value) => Raw([value], sizeof(uint));

    public ModelKeyWriter Single(float value) => Singles([value]);

    public ModelKeyWriter Singles(ReadOnlySpan<float> values) => Raw(values, sizeof(float));

    public ModelKeyWriter Double(double value) => Raw([value], sizeof(double));

    /// <summary>Writes the index of a string; equal strings share one.</summary>
    public ModelKeyWriter Text(string value)
    {
        var index = _strings.IndexOf(value);
        if (index < 0)
        {
            index = _strings.Count;
            _strings.Add(value);
        }

        return Int32(index);
    }

    /// <summary>Writes the index of a string, or -1.</summary>
    public ModelKeyWriter OptionalText(string? value) => value is null ? Int32(-1) : Text(value);

    public byte[] ToArray()
    {
        var block = _block.WrittenCount;
        var table = _strings.Count * sizeof(long);
        var chars = _strings.Sum(s => s.Length) * sizeof(char);
        var assembly = kind.Assembly + AssemblySuffix;
        var strings = ModelKeyLayout.HeaderLength + block;
        var tail = strings + table + chars + (assembly.Length * sizeof(char));

        using var file = new MemoryStream(tail + sizeof(ulong));
        using var writer = new BinaryWriter(file, Encoding.Latin1);
        writer.Write(ModelKeyLayout.Magic);
        writer.Write(ModelKeyLayout.Header);
        writer.Write(ModelKeyLayout.Header);
        writer.Write((long)ModelKeyLayout.HeaderLength);
        writer.Write((long)block);
        WriteRange(writer, strings, table);
        WriteRange(writer, strings + table, chars);
        WriteName(writer, kind.Signature.Replace(' ', '\0'), ModelKeyLayout.SignatureLength);
        writer.Write(kind.Written);
        writer.Write(kind.Needed);
        WriteName(writer, kind.Loader, ModelKeyLayout.LoaderLength);
        WriteName(writer, kind.Alternate, ModelKeyLayout.LoaderLength);
        writer.Write((long)tail);
        writer.Write((long)tail + sizeof(ulong));
        writer.Write((long)(strings + table + chars));
        writer.Write(assembly.Length * sizeof(char));
        writer.Write(new byte[ModelKeyLayout.HeaderLength - (int)file.Position]);
        writer.Write(_block.WrittenSpan);
        WriteStrings(writer);
        WriteChars(writer, assembly);
        writer.Write(ModelKeyLayout.TailMagic);
        writer.Flush();
        return file.ToArray();
    }

    private ModelKeyWriter Raw<T>(ReadOnlySpan<T> values, int size)
        where T : unmanaged
    {
        if (BitConverter.IsLittleEndian)
        {
            _block.Write(MemoryMarshal.AsBytes(values));
            return this;
        }

        Span<byte> bytes = stackalloc byte[sizeof(double)];
        foreach (var value in values)
        {
            MemoryMarshal.Write(bytes, value);
            bytes[..size].Reverse();
            _block.Write(bytes[..size]);
        }

        return this;
    }

    private static void WriteRange(BinaryWriter writer, int offset, int length)
    {
        writer.Write(length == 0 ? 0L : offset);
        writer.Write((long)length);
    }

    private static void WriteName(BinaryWriter writer, string name, int length) =>
        writer.Write(Encoding.Latin1.GetBytes(name.PadRight(length, '\0')));

    private void WriteStrings(BinaryWriter writer)
    {
        var end = 0L;
        foreach (var text in _strings)
            writer.Write(end += text.Length * sizeof(char));
        foreach (var text in _strings)
            WriteChars(writer, text);
    }

    /// <summary>UTF-16 units one by one: an encoder would replace lone surrogates.</summary>
    private static void WriteChars(BinaryWriter writer, string text)
    {
        foreach (var c in text)
            writer.Write((ushort)c);
    }
}
