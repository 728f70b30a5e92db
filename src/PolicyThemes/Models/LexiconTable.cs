using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using PolicyThemes.Features;
using PolicyThemes.Models.MlNet.Files;

namespace PolicyThemes.Models;

/// <summary>
/// The lexicon as a model file holds it beside its text: sorted keys, ready for look-up, so that opening a model reads no words.
/// </summary>
/// <remarks>
/// Little-endian: the number of terms, of sets of labels, of acronyms and of keys (32 bits each); the sets and the acronyms (64 bits each); the
/// distance of each key from the one before, in units of 2^16, and then what is known of each key, as numbers of seven bits a byte, low bits
/// first, where the high bit says that more follows.
/// </remarks>
internal static class LexiconTable
{
    private const string Name = ModelManifest.TableEntryName;
    private const int HeaderLength = 16;
    private const int MaxKeys = 1 << 21;
    private const int LongestNumber = 10;

    /// <summary>The bytes of a lexicon; the same for the same terms in the same order.</summary>
    public static byte[] Write(Lexicon lexicon)
    {
        var nodes = lexicon.Table.Sorted();
        if (nodes.Count > MaxKeys) throw new ArgumentException($"lexicon with {nodes.Count} phrases and beginnings of phrases; a model holds at most {MaxKeys}. Train with fewer terms.");
        var content = new List<byte>(nodes.Count * 6);
        var room = new byte[sizeof(ulong)];
        foreach (var count in (int[])[lexicon.Count, lexicon.Table.LabelSets.Count, lexicon.Acronyms.Keys.Count, nodes.Count])
        {
            BinaryPrimitives.WriteInt32LittleEndian(room, count);
            content.AddRange(room.AsSpan(0, sizeof(int)));
        }

        foreach (var number in lexicon.Table.LabelSets.Concat(lexicon.Acronyms.Keys))
        {
            BinaryPrimitives.WriteUInt64LittleEndian(room, number);
            content.AddRange(room);
        }

        var last = 0UL;
        foreach (var (key, _) in nodes)
        {
            WriteNumber(content, (key - last) >> TermTable.UnusedBits);
            last = key;
        }

        foreach (var (_, node) in nodes)
            WriteNumber(content, (ulong)node.Bits);
        return [.. content];
    }

    /// <exception cref="ModelFormatException">The bytes are not such a table.</exception>
    public static Lexicon Read(ReadOnlySpan<byte> content, int labelCount)
    {
        if (content.Length < HeaderLength) throw FormatErrors.Damaged(Name, $"{content.Length} bytes", $"at least {HeaderLength}");
        var (terms, sets, acronyms, keys) = (Count(content, 0), Count(content, 4), Count(content, 8), Count(content, 12));
        var rest = content[HeaderLength..];
        if (keys > MaxKeys) throw FormatErrors.TooLarge(Name, $"{keys} keys", $"{MaxKeys}");
        if (((long)sets + acronyms) * sizeof(ulong) > rest.Length || keys > rest.Length / 2 || terms > MaxKeys || sets > TermNode.MaxLabelSets || acronyms > keys)
            throw FormatErrors.Damaged(Name, $"{terms} terms, {sets} sets, {acronyms} acronyms and {keys} keys in {content.Length} bytes", "counts that fit");
        var labelSets = Numbers(rest[..(sets * sizeof(ulong))]);
        foreach (var set in labelSets)
        {
            if (labelCount < 64 && set >> labelCount != 0) throw FormatErrors.Damaged(Name, $"a set of labels {set:X}", $"bits of {labelCount} labels");
        }

        rest = rest[(sets * sizeof(ulong))..];
        var acronymKeys = Numbers(rest[..(acronyms * sizeof(ulong))]);
        return new Lexicon(terms, new AcronymSet(acronymKeys), ReadNodes(rest[(acronyms * sizeof(ulong))..], keys, labelSets));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // runs once, and a program waits for it
    private static TermTable ReadNodes(ReadOnlySpan<byte> content, int count, ulong[] labelSets)
    {
        var keys = new ulong[count];
        var (key, place) = (0UL, 0);
        for (var i = 0; i < count; i++)
        {
            var distance = ReadNumber(content, ref place);
            if (distance == 0 || distance > (ulong.MaxValue - key) >> TermTable.UnusedBits)
                throw FormatErrors.Damaged(Name, $"a distance of {distance} at key {i}", "ascending keys of 48 bits");
            keys[i] = key += distance << TermTable.UnusedBits;
        }

        var nodes = new TermNode[count];
        for (var i = 0; i < count; i++)
        {
            if (!TermNode.TryRead(ReadNumber(content, ref place), labelSets.Length, out nodes[i]))
                throw FormatErrors.Damaged(Name, $"what cannot be known of key {i}", $"a term, or the beginning of one, with one of {labelSets.Length} sets of labels");
        }

        if (place != content.Length) throw FormatErrors.Damaged(Name, $"{content.Length - place} more bytes", "none");
        return TermTable.TryCreate(keys, nodes, labelSets) ?? throw FormatErrors.Damaged(Name, "keys that crowd together", "keys spread by a hash");
    }

    private static int Count(ReadOnlySpan<byte> content, int place)
    {
        var count = BinaryPrimitives.ReadInt32LittleEndian(content[place..]);
        return count >= 0 ? count : throw FormatErrors.Damaged(Name, $"a count of {count}", "0 or more");
    }

    private static ulong[] Numbers(ReadOnlySpan<byte> content)
    {
        var numbers = new ulong[content.Length / sizeof(ulong)];
        for (var i = 0; i < numbers.Length; i++)
            numbers[i] = BinaryPrimitives.ReadUInt64LittleEndian(content[(i * sizeof(ulong))..]);
        return numbers;
    }

    private static void WriteNumber(List<byte> content, ulong number)
    {
        for (; number >= 0x80; number >>= 7)
            content.Add((byte)(number | 0x80));
        content.Add((byte)number);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong ReadNumber(ReadOnlySpan<byte> content, ref int place)
    {
        var number = 0UL;
        for (var shift = 0; shift < LongestNumber * 7; shift += 7)
        {
            if ((uint)place >= (uint)content.Length) throw FormatErrors.Damaged(Name, "its end", "more numbers");
            var part = content[place++];
            number |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80) return number;
        }

        throw FormatErrors.Damaged(Name, "a number of more than ten bytes", "at most ten");
    }
}
