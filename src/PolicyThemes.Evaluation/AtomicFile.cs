namespace PolicyThemes.Evaluation;

/// <summary>Writes a file so that nobody ever sees half of it: to a temporary name beside it, then renamed.</summary>
public static class AtomicFile
{
    /// <summary>Writes and renames; where writing throws, an older file stays as it was.</summary>
    /// <param name="path">The file; its directory is created if need be.</param>
    /// <param name="write">Writes the content.</param>
    public static void Write(string path, Action<Stream> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        var directory = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(directory);
        var temporary = Path.Combine(directory, $".{Path.GetFileName(path)}.{Environment.ProcessId}.tmp");
        try
        {
            using (var stream = File.Create(temporary))
                write(stream);
            File.Move(temporary, path, overwrite: true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }
}
