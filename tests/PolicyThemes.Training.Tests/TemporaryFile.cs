namespace PolicyThemes.Training.Tests;

/// <summary>The name of a file that is deleted at the end of a test.</summary>
internal sealed class TemporaryFile(string extension) : IDisposable
{
    public string Path { get; } = System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"policy-themes-{Guid.NewGuid():N}{extension}");

    public void Dispose() => File.Delete(Path);
}
