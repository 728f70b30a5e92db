using System.Xml.Linq;

namespace PolicyThemes.Package.Tests.Support;

/// <summary>
/// All packages, packed once from what has been built, and a scratch folder in which projects restore them: the machine's own sources plus
/// the packed files, and a package folder of its own so that nothing stays on the machine.
/// </summary>
public sealed class PackedFeed : IDisposable
{
    private const string FirstPackage = "policythemes";
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("policy-themes-packages-");

    /// <summary>Packs everything.</summary>
    public PackedFeed()
    {
        CheckModel();
        Directory.CreateDirectory(Feed);
        Configuration().Save(Path.Combine(_root.FullName, "nuget.config"));
        In(Repository.Root).Run(
            Command.Dotnet,
            ["pack", "Classifier.sln", "--configuration", Repository.Configuration, "--no-build", "--no-restore", "--output", Feed]).Checked();
    }

    /// <summary>The folder of the packed files.</summary>
    public string Feed => Path.Combine(_root.FullName, "feed");

    /// <inheritdoc/>
    public void Dispose() => _root.Delete(recursive: true);

    internal string Folder(string name) => Path.Combine(_root.FullName, name);

    internal Command In(string folder) => new(folder, new Dictionary<string, string>
    {
        ["NUGET_PACKAGES"] = Folder("packages"),
        ["PackedVersion"] = Repository.Version,
        ["ExtensionsVersion"] = ExtensionsVersion(),
    });

    internal PackageFile Package(string id) => new(Path.Combine(Feed, $"{id}.{Repository.Version}.nupkg"));

    /// <summary>A copy of a project from <c>Projects/</c>.</summary>
    internal ScratchProject Project(string name, string? copy = null)
    {
        var folder = Directory.CreateDirectory(Folder(copy ?? name)).FullName;
        foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Projects", name)))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        return new ScratchProject(folder, In(folder));
    }

    private static void CheckModel()
    {
        var model = Path.Combine(Repository.Root, "models", "policy-themes", "policy-themes.zip");
        if (!File.Exists(model))
            throw new FileNotFoundException($"{model}: found none; expected the model that ships in the package. Make it with 'policy-themes train', then build again.");
    }

    private XDocument Configuration()
    {
        var configuration = new XElement("configuration", new XElement("packageSources", Add("packed", Feed)));
        var shared = SharedPackages();
        // read only, for speed; not where it holds packages of this project, which would hide the packed ones
        if (Directory.Exists(shared) && Directory.GetDirectories(shared, FirstPackage + "*").Length == 0)
            configuration.Add(new XElement("fallbackPackageFolders", Add("machine", shared)));
        return new XDocument(configuration);
    }

    private static string SharedPackages() => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    private static XElement Add(string key, string value) => new("add", new XAttribute("key", key), new XAttribute("value", value));

    private static string ExtensionsVersion() => XDocument.Load(Path.Combine(Repository.Root, "Directory.Packages.props"))
        .Descendants("PackageVersion")
        .Single(package => (string?)package.Attribute("Include") == "Microsoft.Extensions.Options")
        .Attribute("Version")!.Value;
}
