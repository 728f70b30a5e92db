namespace PolicyThemes.Models.MlNet.Files;

/// <summary>An entry of a model file.</summary>
/// <param name="Name">Its path, with '/' between directories.</param>
/// <param name="PackedLength">Bytes that it takes in the file.</param>
/// <param name="Length">Bytes of its content.</param>
internal readonly record struct ArchiveEntry(string Name, long PackedLength, long Length);
