namespace PolicyThemes.Package.Tests.Support;

/// <summary>The sources of the package <c>PolicyThemes</c> and what its build needs, in another folder, to be changed there.</summary>
internal sealed class SourceCopy
{
    private static readonly string[] Files =
    [
        ".editorconfig", ".icon.png", "Directory.Build.props", "Directory.Packages.props", "README.md", "global.json", "models/policy-themes/policy-themes.zip",
    ];

    public SourceCopy(string folder)
    {
        Folder = folder;
        var project = Path.Combine(Repository.Root, "src", "PolicyThemes");
        var sources = Directory.EnumerateFiles(project, "*.cs*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));
        foreach (var file in Files.Concat(sources))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
            File.Copy(Path.Combine(Repository.Root, file), PathOf(file));
        }
    }

    public string Folder { get; }

    /// <exception cref="InvalidOperationException">The text is not there.</exception>
    public void Replace(string file, string old, string replacement)
    {
        var text = File.ReadAllText(PathOf(file));
        if (!text.Contains(old, StringComparison.Ordinal))
            throw new InvalidOperationException($"{file}: found no '{old}'; expected it, to change it. Name another text that is there.");
        File.WriteAllText(PathOf(file), text.Replace(old, replacement, StringComparison.Ordinal));
    }

    private string PathOf(string file) => Path.Combine(Folder, file);
}
