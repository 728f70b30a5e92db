using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace PolicyThemes.Training.Fitting;

/// <summary>A file of numbers that need not fit into memory; gone when disposed of. Thread-safe.</summary>
internal sealed class ScratchFile : IDisposable
{
    private readonly SafeFileHandle _handle;
    private readonly string _path;
    private long _length;

    /// <param name="directory">Where the file is made; must exist.</param>
    /// <exception cref="IOException">It cannot be made there.</exception>
    public ScratchFile(string directory)
    {
        _path = Path.Combine(directory, $"policy-themes-{Guid.NewGuid():N}.tmp");
        _handle = File.OpenHandle(_path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, FileOptions.DeleteOnClose);
        if (!OperatingSystem.IsWindows()) File.Delete(_path); // without a name it also goes away with a process that is killed
    }

    /// <returns>Where the numbers stand.</returns>
    public long Append(ReadOnlySpan<int> numbers)
    {
        var bytes = MemoryMarshal.AsBytes(numbers);
        var place = Interlocked.Add(ref _length, bytes.Length) - bytes.Length;
        RandomAccess.Write(_handle, bytes, place);
        return place;
    }

    public void Write(long place, ReadOnlySpan<int> numbers) => RandomAccess.Write(_handle, MemoryMarshal.AsBytes(numbers), place);

    /// <exception cref="IOException">The file holds fewer numbers from there on.</exception>
    public void Read(long place, Span<int> numbers)
    {
        var bytes = MemoryMarshal.AsBytes(numbers);
        for (var read = 0; read < bytes.Length;)
        {
            var count = RandomAccess.Read(_handle, bytes[read..], place + read);
            if (count == 0) throw new IOException($"{_path}: the file ends at byte {place + read}; expected {bytes.Length - read} more. Was it changed? Train again.");
            read += count;
        }
    }

    public void Dispose() => _handle.Dispose();
}
