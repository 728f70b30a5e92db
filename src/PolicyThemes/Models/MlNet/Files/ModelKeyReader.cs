using System.Buffers.Binary;
using System.Text;

namespace PolicyThemes.Models.MlNet.Files;

/// <summary>Reads the header and the strings of a Model.key; every rule that ML.NET checks is checked.</summary>
internal static class ModelKeyReader
{
    public static ModelKey Read(string place, byte[] file)
    {
        CheckMagic(place, file);
        var block = Range(place, file, ModelKeyLayout.BlockOffset, ModelKeyLayout.BlockLength, "parameters");
        Check(place, block.Start == ModelKeyLayout.HeaderLength, $"parameters at {block.Start}", $"{ModelKeyLayout.HeaderLength}");
        var table = Range(place, file, ModelKeyLayout.TableOffset, ModelKeyLayout.TableLength, "string table");
        var chars = Range(place, file, ModelKeyLayout.CharsOffset, ModelKeyLayout.CharsLength, "strings");
        var end = block.End;
        end = Follow(place, table, end, "string table");
        end = Follow(place, chars, end, "strings");
        end = CheckAssembly(place, file, end);
        CheckTail(place, file, end);
        return new ModelKey(
            place,
            Latin(file, ModelKeyLayout.Signature, ModelKeyLayout.SignatureLength).Replace('\0', ' '),
            UInt32(file, ModelKeyLayout.Written),
            UInt32(file, ModelKeyLayout.Needed),
            Latin(file, ModelKeyLayout.Loader, ModelKeyLayout.LoaderLength).TrimEnd('\0'),
            Latin(file, ModelKeyLayout.Alternate, ModelKeyLayout.LoaderLength).TrimEnd('\0'),
            Strings(place, file.AsSpan(table.Start, table.Length), file.AsSpan(chars.Start, chars.Length)),
            file.AsMemory(block.Start, block.Length));
    }

    private static void CheckMagic(string place, byte[] file)
    {
        if (file.Length < ModelKeyLayout.HeaderLength || BinaryPrimitives.ReadUInt64LittleEndian(file) != ModelKeyLayout.Magic)
            throw FormatErrors.Damaged(place, $"{file.Length} bytes without the mark of a model", "a Model.key");
        var written = UInt32(file, 8);
        var needed = UInt32(file, 12);
        if (needed > ModelKeyLayout.Header)
        {
            throw new ModelFormatException(
                $"{place}: header needs a reader of version {needed:X8}; this version reads up to {ModelKeyLayout.Header:X8}. Update the PolicyThemes package.");
        }

        Check(place, written >= ModelKeyLayout.OldestHeader && needed <= written, $"header versions {written:X8} and {needed:X8}", $"{ModelKeyLayout.Header:X8}");
    }

    private static int CheckAssembly(string place, byte[] file, int end)
    {
        // files older than ML.NET name no assembly
        if (UInt32(file, 12) < ModelKeyLayout.Header) return end;
        var offset = Int64(file, ModelKeyLayout.AssemblyOffset);
        var length = UInt32(file, ModelKeyLayout.AssemblyLength);
        Check(place, length == 0 ? offset == 0 : offset == end && length % 2 == 0 && length <= file.Length - end, $"assembly name at {offset}, {length} bytes", $"at {end}");
        return end + (int)length;
    }

    private static void CheckTail(string place, byte[] file, int end)
    {
        var tail = Int64(file, ModelKeyLayout.TailOffset);
        Check(place, tail == end && Int64(file, ModelKeyLayout.End) == end + sizeof(ulong), $"tail at {tail}", $"{end}");
        Check(place, file.Length - end >= sizeof(ulong), $"{file.Length} bytes", $"{end + sizeof(ulong)}");
        Check(place, BinaryPrimitives.ReadUInt64LittleEndian(file.AsSpan(end)) == ModelKeyLayout.TailMagic, "no mark at the tail", "LEDOM");
    }

    private static int Follow(string place, (int Start, int Length, int End) range, int end, string what)
    {
        if (range.Length == 0)
        {
            Check(place, range.Start == 0 || range.Start == end, $"{what} at {range.Start}", "none");
            return end;
        }

        Check(place, range.Start == end, $"{what} at {range.Start}", $"{end}");
        return range.End;
    }

    private static (int Start, int Length, int End) Range(string place, byte[] file, int offsetAt, int lengthAt, string what)
    {
        var offset = Int64(file, offsetAt);
        var length = Int64(file, lengthAt);
        Check(
            place, offset >= 0 && length >= 0 && offset <= file.Length && length <= file.Length - offset,
            $"{what} at {offset}, {length} bytes", $"a place within {file.Length} bytes");
        return ((int)offset, (int)length, (int)(offset + length));
    }

    private static string[] Strings(string place, ReadOnlySpan<byte> table, ReadOnlySpan<byte> chars)
    {
        Check(place, table.Length % sizeof(long) == 0 && chars.Length % sizeof(char) == 0, $"string table of {table.Length} bytes, strings of {chars.Length}", "whole entries");
        var strings = new string[table.Length / sizeof(long)];
        var start = 0;
        for (var i = 0; i < strings.Length; i++)
        {
            var end = BinaryPrimitives.ReadInt64LittleEndian(table[(i * sizeof(long))..]);
            Check(place, end >= start && end <= chars.Length && end % 2 == 0, $"string {i} ends at {end}", $"{start} to {chars.Length}");
            strings[i] = Utf16(chars[start..(int)end]);
            start = (int)end;
        }

        Check(place, start == chars.Length, $"strings of {start} bytes", $"{chars.Length}");
        return strings;
    }

    private static string Utf16(ReadOnlySpan<byte> bytes)
    {
        var chars = new char[bytes.Length / 2];
        for (var i = 0; i < chars.Length; i++)
            chars[i] = (char)BinaryPrimitives.ReadUInt16LittleEndian(bytes[(i * 2)..]);
        return new string(chars);
    }

    private static string Latin(byte[] file, int start, int length) => Encoding.Latin1.GetString(file, start, length);

    private static uint UInt32(byte[] file, int offset) => BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan(offset));

    private static long Int64(byte[] file, int offset) => BinaryPrimitives.ReadInt64LittleEndian(file.AsSpan(offset));

    private static void Check(string place, bool holds, string found, string expected)
    {
        if (!holds) throw FormatErrors.Damaged(place, found, expected);
    }
}
