using System.Buffers.Binary;
using PolicyThemes.Models.MlNet.Files;

namespace PolicyThemes.Tests.Models;

/// <summary>Damages files as accidents and attackers do.</summary>
internal static class Mutation
{
    private static readonly int[] Numbers = [-1, 0, 1, 2, 3, 4, 7, 8, 31, 32, 64, 255, 256, 65535, 65536, 1 << 20, 1 << 30, int.MaxValue, int.MinValue, 0x7FC00000, 0x7F800000];
    private static readonly byte[] Values = [0, 1, 2, 0x7F, 0x80, 0xFF];

    /// <summary>Damages the zip file itself.</summary>
    public static byte[] Bytes(byte[] file, Random random)
    {
        var mutant = file.ToArray();
        for (var times = random.Next(1, 4); times > 0; times--)
            mutant = Once(mutant, random);
        return mutant;
    }

    /// <summary>Damages entries and packs them again with right check sums, so that the damage is not found too early.</summary>
    public static byte[] Entries(List<(string Name, byte[] Content)> entries, Random random)
    {
        var mutants = entries.ToList();
        for (var times = random.Next(1, 3); times > 0; times--)
        {
            var at = random.Next(mutants.Count);
            var other = random.Next(mutants.Count);
            switch (random.Next(24))
            {
                case 0:
                    mutants.RemoveAt(at);
                    break;
                case 1:
                    mutants[at] = (mutants[other].Name, mutants[at].Content);
                    break;
                case 2:
                    mutants[at] = (mutants[at].Name, mutants[other].Content);
                    break;
                case 3:
                    mutants.Add((mutants[at].Name + "/Model.key", mutants[other].Content));
                    break;
                default:
                    mutants[at] = (mutants[at].Name, Once(mutants[at].Content.ToArray(), random));
                    break;
            }

            if (mutants.Count == 0) break;
        }

        var archive = new ArchiveWriter();
        foreach (var (name, content) in mutants)
            archive.Add(new PackedEntry(name, Crc32.Of(content), content.Length, false, content));
        using var file = new MemoryStream();
        archive.WriteTo(file);
        return file.ToArray();
    }

    private static byte[] Once(byte[] bytes, Random random)
    {
        if (bytes.Length < 8) return bytes;
        var at = random.Next(bytes.Length - 4);
        switch (random.Next(6))
        {
            case 0:
                bytes[at] ^= (byte)(1 << random.Next(8));
                return bytes;
            case 1:
                bytes[at] = Values[random.Next(Values.Length)];
                return bytes;
            case 2:
                BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(at), Numbers[random.Next(Numbers.Length)]);
                return bytes;
            case 3:
                BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(at & ~3), Numbers[random.Next(Numbers.Length)]);
                return bytes;
            case 4:
                return random.Next(2) == 0 ? bytes[..at] : [.. bytes[..at], .. bytes[(at + random.Next(1, 4))..]];
            default:
                var end = Math.Min(bytes.Length, at + random.Next(1, 64));
                return [.. bytes[..end], .. bytes[at..]];
        }
    }
}
