using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace PolicyThemes.Models.MlNet.Files;

/// <summary>Reads bytes in order and never beyond their end; counts are checked against the bytes that are left before anything is allocated.</summary>
internal sealed class BlockReader(string place, ReadOnlyMemory<byte> block, string[] strings)
{
    private int _position;

    public BlockReader(ModelKey key)
        : this(key.Place, key.Block, key.Strings)
    {
    }

    public string Place => place;

    public int Left => block.Length - _position;

    public byte Byte() => Take(1)[0];

    public bool Boolean()
    {
        var value = Byte();
        return value <= 1 ? value == 1 : throw Damaged($"{value} for yes or no", "0 or 1");
    }

    public ushort UInt16() => BinaryPrimitives.ReadUInt16LittleEndian(Take(sizeof(ushort)));

    public int Int32() => BinaryPrimitives.ReadInt32LittleEndian(Take(sizeof(int)));

    public uint UInt32() => BinaryPrimitives.ReadUInt32LittleEndian(Take(sizeof(uint)));

    public long Int64() => BinaryPrimitives.ReadInt64LittleEndian(Take(sizeof(long)));

    public ulong UInt64() => BinaryPrimitives.ReadUInt64LittleEndian(Take(sizeof(ulong)));

    public float Single() => BinaryPrimitives.ReadSingleLittleEndian(Take(sizeof(float)));

    public double Double() => BinaryPrimitives.ReadDoubleLittleEndian(Take(sizeof(double)));

    /// <summary>A number that must lie in a range.</summary>
    public int Int32(string what, int least, int most)
    {
        var value = Int32();
        return value >= least && value <= most ? value : throw Damaged($"{what} {value}", $"{least} to {most}");
    }

    /// <summary>A number of items that follow, each of at least <paramref name="itemLength"/> bytes.</summary>
    public int Count(string what, int itemLength, int least = 0)
    {
        var count = Int32();
        return count >= least && (long)count * itemLength <= Left ? count : throw Damaged($"{count} {what}", $"{least} to {Left / itemLength}");
    }

    public int[] Int32s(int count)
    {
        var values = Values<int>(count, sizeof(int));
        if (!BitConverter.IsLittleEndian) BinaryPrimitives.ReverseEndianness(values, values);
        return values;
    }

    /// <summary>Numbers that must all be finite.</summary>
    public float[] Singles(int count, string what)
    {
        var values = Values<float>(count, sizeof(float));
        var bits = MemoryMarshal.Cast<float, uint>(values.AsSpan());
        if (!BitConverter.IsLittleEndian) BinaryPrimitives.ReverseEndianness(bits, bits);
        return FiniteNumbers.AreAll(values) ? values : throw Damaged($"{what} that are infinite or not a number", "finite ones");
    }

    /// <summary>A string of the pool.</summary>
    public string Text() => OptionalText() ?? throw Damaged("no string", "one");

    /// <summary>A string of the pool, or null.</summary>
    public string? OptionalText()
    {
        var index = Int32("string", -1, strings.Length - 1);
        return index < 0 ? null : strings[index];
    }

    /// <summary>A number in groups of seven bits, low group first.</summary>
    public ulong Leb()
    {
        var value = 0UL;
        for (var shift = 0; shift < 64; shift += 7)
        {
            var part = Byte();
            value |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80) return value;
        }

        throw Damaged("a number of more than 64 bits", "at most 64");
    }

    /// <summary>A length in groups of seven bits, within the bytes that are left.</summary>
    public int Length(string what)
    {
        var length = Leb();
        return length <= (ulong)Left ? (int)length : throw Damaged($"{what} of {length} bytes", $"at most {Left}");
    }

    /// <summary>A string with its length before it.</summary>
    public string InlineText() => Encoding.UTF8.GetString(Take(Length("string")));

    public ReadOnlySpan<byte> Take(int count)
    {
        if (count < 0 || count > Left)
            throw Damaged($"the end after {Left} bytes", $"{count} bytes more");
        var span = block.Span.Slice(_position, count);
        _position += count;
        return span;
    }

    /// <summary>A reader for the next bytes alone.</summary>
    public BlockReader Part(int count)
    {
        Take(count);
        return new BlockReader(place, block.Slice(_position - count, count), strings);
    }

    /// <summary>Checks that every byte was read, as ML.NET does.</summary>
    public void End()
    {
        if (Left != 0) throw Damaged($"{Left} bytes too many", "none");
    }

    public ModelFormatException Damaged(string found, string expected) => FormatErrors.Damaged(place, found, expected);

    private T[] Values<T>(int count, int size)
        where T : unmanaged
    {
        if (count < 0 || (long)count * size > Left)
            throw Damaged($"{count} numbers", $"at most {Left / size}");
        var values = GC.AllocateUninitializedArray<T>(count);
        Take(count * size).CopyTo(MemoryMarshal.AsBytes(values.AsSpan()));
        return values;
    }
}
