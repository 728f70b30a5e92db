using System.IO.Compression;
using System.Xml.Linq;

namespace PolicyThemes.Package.Tests.Support;

/// <summary>What is in a packed file.</summary>
internal sealed class PackageFile(string path)
{
    public long Size => new FileInfo(path).Length;

    /// <summary>Names of the entries, sorted, without those that are part of the packaging format.</summary>
    public string[] Entries => Read(path, archive => archive.Entries.Select(entry => entry.FullName)
        .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal) && name != "[Content_Types].xml")
        .Order(StringComparer.Ordinal).ToArray());

    /// <summary>The text that galleries show.</summary>
    public string ReadmeText => Read(path, archive =>
    {
        using var reader = new StreamReader(archive.GetEntry("README.md")!.Open());
        return reader.ReadToEnd();
    });

    /// <summary>Entries of the symbol package beside it.</summary>
    public string[] Symbols => Read(Path.ChangeExtension(path, ".snupkg"), archive => archive.Entries.Select(entry => entry.FullName)
        .Where(name => name.EndsWith(".pdb", StringComparison.Ordinal)).ToArray());

    /// <summary>Each dependency with its version.</summary>
    public string[] Dependencies => [.. Metadata.Descendants(Metadata.Name.Namespace + "dependency")
        .Select(dependency => $"{dependency.Attribute("id")!.Value} {dependency.Attribute("version")!.Value}").Order(StringComparer.Ordinal)];

    public string? Field(string name) => Metadata.Element(Metadata.Name.Namespace + name)?.Value;

    private XElement Metadata => Read(path, archive =>
    {
        using var stream = archive.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)).Open();
        return XDocument.Load(stream).Root!.Elements().Single();
    });

    private static T Read<T>(string file, Func<ZipArchive, T> read)
    {
        using var archive = ZipFile.OpenRead(file);
        return read(archive);
    }
}
