namespace PolicyThemes.Cli.Tests.Commands;

/// <summary>A directory that goes away with its test.</summary>
internal sealed class TemporaryDirectory : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("policy-themes-").FullName;

    public string File(string name) => Path.Combine(_path, name);

    public string Write(string name, string content)
    {
        System.IO.File.WriteAllText(File(name), content);
        return File(name);
    }

    public IEnumerable<string> Names => Directory.EnumerateFileSystemEntries(_path).Select(path => Path.GetFileName(path)!);

    public void Dispose() => Directory.Delete(_path, recursive: true);
}
