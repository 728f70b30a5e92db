using System.Text;

namespace PolicyThemes.Models.MlNet.Files;

/// <summary>
/// Writes a plain zip file. <see cref="System.IO.Compression.ZipArchive"/> is not used because it records the operating system and the
/// time, and the same model shall be the same bytes everywhere.
/// </summary>
internal sealed class ArchiveWriter
{
    private const int LocalHeader = 0x04034B50;
    private const int CentralHeader = 0x02014B50;
    private const int EndHeader = 0x06054B50;
    private const short Version = 20;
    private const short NamesAreUtf8 = 0x0800;
    private const int FirstOfJanuary1980 = 0x0021_0000;

    private readonly List<PackedEntry> _entries = [];

    public void Add(string name, byte[] content) => Add(PackedEntry.Pack(name, content));

    public void Add(PackedEntry entry) => _entries.Add(entry);

    /// <summary>Writes all entries in the order in which they were added.</summary>
    public void WriteTo(Stream stream)
    {
        using var file = new MemoryStream();
        using var writer = new BinaryWriter(file, Encoding.UTF8, leaveOpen: true);
        var offsets = new int[_entries.Count];
        for (var i = 0; i < offsets.Length; i++)
        {
            offsets[i] = checked((int)file.Position);
            WriteLocal(writer, _entries[i]);
        }

        var directory = checked((int)file.Position);
        for (var i = 0; i < offsets.Length; i++)
            WriteCentral(writer, _entries[i], offsets[i]);
        WriteEnd(writer, directory, checked((int)file.Position) - directory);
        writer.Flush();
        stream.Write(file.GetBuffer(), 0, (int)file.Length);
    }

    private static void WriteLocal(BinaryWriter writer, PackedEntry entry)
    {
        writer.Write(LocalHeader);
        WriteCommon(writer, entry);
        writer.Write(Encoding.UTF8.GetBytes(entry.Name));
        writer.Write(entry.Data);
    }

    private static void WriteCentral(BinaryWriter writer, PackedEntry entry, int offset)
    {
        writer.Write(CentralHeader);
        writer.Write(Version);
        WriteCommon(writer, entry);
        writer.Write((short)0);   // comment
        writer.Write((short)0);   // disk
        writer.Write((short)0);   // internal attributes
        writer.Write(0);          // external attributes
        writer.Write(offset);
        writer.Write(Encoding.UTF8.GetBytes(entry.Name));
    }

    private static void WriteCommon(BinaryWriter writer, PackedEntry entry)
    {
        writer.Write(Version);
        writer.Write(NamesAreUtf8);
        writer.Write((short)(entry.IsDeflated ? 8 : 0));
        writer.Write(FirstOfJanuary1980);
        writer.Write(entry.Crc);
        writer.Write(entry.Data.Length);
        writer.Write(entry.Length);
        writer.Write((short)Encoding.UTF8.GetByteCount(entry.Name));
        writer.Write((short)0);   // extra field
    }

    private void WriteEnd(BinaryWriter writer, int offset, int size)
    {
        writer.Write(EndHeader);
        writer.Write(0);   // disks
        writer.Write(checked((ushort)_entries.Count));
        writer.Write(checked((ushort)_entries.Count));
        writer.Write(size);
        writer.Write(offset);
        writer.Write((short)0);   // comment
    }
}
