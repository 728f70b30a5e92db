using System.IO.Compression;

namespace PolicyThemes.Models.MlNet.Files;

/// <summary>
/// The entries of a model file, read on demand, checked against their check sums and within limits, so that a file from a stranger
/// costs no more memory than a large model. Belongs to one thread.
/// </summary>
internal sealed class ModelArchive : IDisposable
{
    public const int MaxFileLength = 512 << 20;
    private const int MaxEntries = 20_000;
    private const int MaxEntryLength = 256 << 20;
    private const long MaxTotalLength = 1L << 30;

    // deflate cannot do better than 1032 to 1
    private const long MaxRatio = 1040;

    private readonly ZipArchive _zip;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.Ordinal);
    private long _total;

    private ModelArchive(ZipArchive zip)
    {
        _zip = zip;
        if (zip.Entries.Count > MaxEntries)
            throw FormatErrors.TooLarge("model file", $"{zip.Entries.Count} entries", $"{MaxEntries}");
        foreach (var entry in zip.Entries)
        {
            // files made on Windows have '\' between directories; of two entries with one name ML.NET takes the later
            var name = entry.FullName.Replace('\\', '/');
            if (name.Split('/').Contains(".."))
                throw FormatErrors.Damaged("model file", $"an entry named '{entry.FullName}'", "names without '..'");
            _entries[name] = entry;
        }
    }

    /// <summary>All entries in the order of the file.</summary>
    public IEnumerable<ArchiveEntry> Entries => _entries.Select(entry => new ArchiveEntry(entry.Key, entry.Value.CompressedLength, entry.Value.Length));

    /// <summary>Opens a model file.</summary>
    /// <param name="stream">The file, from the current position to its end; left open.</param>
    public static ModelArchive Open(Stream stream)
    {
        var file = stream.CanSeek && stream.Position == 0 ? stream : Copy(stream);
        if (file.Length == 0)
            throw FormatErrors.Damaged("model file", "no bytes", "a zip file");
        if (file.Length > MaxFileLength)
            throw FormatErrors.TooLarge("model file", $"{file.Length} bytes", $"{MaxFileLength}");
        return Guard("model file", () => new ModelArchive(new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true)));
    }

    public bool Contains(string name) => _entries.ContainsKey(name);

    /// <summary>The content of an entry.</summary>
    /// <param name="name">Its path.</param>
    /// <param name="limit">The most bytes that it may have.</param>
    /// <exception cref="ModelFormatException">There is no such entry, it is damaged, or it is too large.</exception>
    public byte[] Read(string name, int limit = MaxEntryLength)
    {
        if (!_entries.TryGetValue(name, out var entry))
            throw FormatErrors.Damaged("model file", $"no entry '{name}'", "one");
        return Guard(name, () => Read(name, entry, limit));
    }

    public void Dispose() => _zip.Dispose();

    private byte[] Read(string name, ZipArchiveEntry entry, int limit)
    {
        var length = entry.Length;
        if (length < 0 || length > limit)
            throw FormatErrors.TooLarge(name, $"{length} bytes", $"{limit}");
        if ((_total += length) > MaxTotalLength)
            throw FormatErrors.TooLarge("model file", $"more than {MaxTotalLength} bytes in its entries", $"{MaxTotalLength}");
        if (length > entry.CompressedLength * MaxRatio)
            throw FormatErrors.Damaged(name, $"{length} bytes packed into {entry.CompressedLength}", $"at most {MaxRatio} to 1");

        var content = GC.AllocateUninitializedArray<byte>((int)length);
        using var stream = entry.Open();
        var read = stream.ReadAtLeast(content, content.Length, throwOnEndOfStream: false);
        if (read < content.Length)
            throw FormatErrors.Damaged(name, $"{read} bytes", $"{length}");
        if (stream.ReadByte() >= 0)
            throw FormatErrors.Damaged(name, $"more than {length} bytes", "no more");
        var crc = Crc32.Of(content);
        return crc == entry.Crc32 ? content : throw FormatErrors.Damaged(name, $"check sum {crc:X8}", $"{entry.Crc32:X8}");
    }

    private static MemoryStream Copy(Stream stream)
    {
        var copy = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            copy.Write(buffer, 0, read);
            if (copy.Length > MaxFileLength)
                throw FormatErrors.TooLarge("model file", $"more than {MaxFileLength} bytes", $"{MaxFileLength}");
        }

        copy.Position = 0;
        return copy;
    }

    /// <summary>What the zip library throws for a damaged file becomes an error of the model.</summary>
    private static T Guard<T>(string place, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException or NotSupportedException or ArgumentException or OverflowException)
        {
            throw FormatErrors.Damaged(place, $"what is not a sound zip file ({e.Message})", "a zip file", e);
        }
    }
}
