namespace PolicyThemes.Extensions.Loading;

/// <summary>What tells one version of a file from the next without reading it.</summary>
internal readonly record struct FileStamp(long Length, DateTime Written, DateTime Created)
{
    /// <returns>The stamp of the file that <paramref name="path"/> leads to, or null where there is none to be seen.</returns>
    public static FileStamp? Of(string path)
    {
        try
        {
            var link = new FileInfo(path);
            // mounted configuration swaps a symbolic link and leaves the link's own times alone
            var file = link.LinkTarget is null ? link : (FileInfo)link.ResolveLinkTarget(returnFinalTarget: true)!;
            return file.Exists ? new FileStamp(file.Length, file.LastWriteTimeUtc, file.CreationTimeUtc) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
