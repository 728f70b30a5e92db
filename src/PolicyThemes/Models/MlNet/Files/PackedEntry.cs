using System.IO.Compression;

namespace PolicyThemes.Models.MlNet.Files;

/// <summary>A zip entry, ready to be written.</summary>
/// <param name="Name">Its path, with '/' between directories.</param>
/// <param name="Crc">Check sum of the content.</param>
/// <param name="Length">Length of the content in bytes.</param>
/// <param name="IsDeflated">Whether <paramref name="Data"/> is deflated; otherwise it is the content.</param>
/// <param name="Data">What stands in the file.</param>
internal sealed record PackedEntry(string Name, uint Crc, int Length, bool IsDeflated, byte[] Data)
{
    /// <summary>Deflates <paramref name="content"/> where that makes it smaller.</summary>
    public static PackedEntry Pack(string name, byte[] content)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            deflate.Write(content);
        var isDeflated = packed.Length < content.Length;
        return new PackedEntry(name, Crc32.Of(content), content.Length, isDeflated, isDeflated ? packed.ToArray() : content);
    }
}
