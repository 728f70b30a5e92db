using System.Text.RegularExpressions;
using PolicyThemes.Package.Tests.Readme;
using PolicyThemes.Package.Tests.Support;

namespace PolicyThemes.Package.Tests;

[Trait("Category", "Package")]
[Collection(Packed.Name)]
public partial class ContentTests(PackedFeed feed)
{
    private const long LargestRuntime = 4_000_000;

    private static readonly string[] Libraries = ["PolicyThemes", "PolicyThemes.Evaluation", "PolicyThemes.Extensions", "PolicyThemes.Training"];

    private static readonly string[] All = [.. Libraries, "PolicyThemes.Cli"];

    public static TheoryData<string> AllIds => [.. All];

    public static TheoryData<string> LibraryIds => [.. Libraries];

    [Fact]
    public void All_packages_are_packed_and_no_other() => Assert.Equal(
        All.Select(id => $"{id}.{Repository.Version}.nupkg").Order(StringComparer.Ordinal),
        Directory.GetFiles(feed.Feed, "*.nupkg").Select(Path.GetFileName).Order(StringComparer.Ordinal));

    [Fact]
    public void The_runtime_is_small_and_depends_on_nothing()
    {
        var package = feed.Package("PolicyThemes");
        Assert.InRange(package.Size, 1, LargestRuntime);
        Assert.Empty(package.Dependencies);
    }

    [Theory]
    [MemberData(nameof(LibraryIds))]
    public void A_library_holds_its_assembly_with_documentation_and_nothing_else(string id)
    {
        string[] expected = [$"{id}.nuspec", .. Readme(), "icon.png", $"lib/net10.0/{id}.dll", $"lib/net10.0/{id}.xml"];
        Assert.Equal(expected.Order(StringComparer.Ordinal), feed.Package(id).Entries);
        Assert.Equal([$"lib/net10.0/{id}.pdb"], feed.Package(id).Symbols);
    }

    [Theory]
    [MemberData(nameof(AllIds))]
    public void A_package_says_what_it_is(string id)
    {
        var package = feed.Package(id);
        Assert.Equal("MIT", package.Field("license"));
        Assert.Equal("icon.png", package.Field("icon"));
        Assert.Equal(Readme().SingleOrDefault(), package.Field("readme"));
        Assert.All(["authors", "description", "tags", "releaseNotes", "copyright"], field => Assert.False(string.IsNullOrWhiteSpace(package.Field(field)), field));
        Assert.StartsWith($"{Repository.Version}:", package.Field("releaseNotes"), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(AllIds))]
    public void The_packed_readme_has_the_text_without_links_that_lead_nowhere(string id)
    {
        var text = feed.Package(id).ReadmeText;
        Assert.All(Link().Matches(text), link => Assert.StartsWith("https://", link.Groups[1].Value, StringComparison.Ordinal));
        Assert.DoesNotContain("<!--", text, StringComparison.Ordinal);
        Assert.Contains("MODEL.md (`models/policy-themes/MODEL.md`)", text, StringComparison.Ordinal);
        Assert.All(ReadmeFile.Blocks, block => Assert.Contains(block.Code, text, StringComparison.Ordinal));
        Assert.Equal(ReadmeFile.Headings, text.Split('\n').Where(line => line.StartsWith('#')));
    }

    [Fact]
    public void Evaluation_fits_only_the_runtime_whose_internals_it_uses() =>
        Assert.Equal(["MathNet.Numerics", $"PolicyThemes [{Repository.Version}]"], WithoutVersions("PolicyThemes.Evaluation", "MathNet."));

    [Fact]
    public void Training_brings_evaluation() =>
        Assert.Equal([$"PolicyThemes.Evaluation [{Repository.Version}]"], feed.Package("PolicyThemes.Training").Dependencies);

    [Fact]
    public void Extensions_brings_the_runtime_and_abstractions_of_hosts() => Assert.Equal(
        [
            "Microsoft.Extensions.Diagnostics.HealthChecks",
            "Microsoft.Extensions.Logging.Abstractions",
            "Microsoft.Extensions.Options",
            $"PolicyThemes {Repository.Version}",
        ],
        WithoutVersions("PolicyThemes.Extensions", "Microsoft."));

    private IEnumerable<string> WithoutVersions(string id, string prefix) => feed.Package(id).Dependencies
        .Select(dependency => dependency.StartsWith(prefix, StringComparison.Ordinal) ? dependency.Split(' ')[0] : dependency);

    private static string[] Readme() => File.Exists(Path.Combine(Repository.Root, "README.md")) ? ["README.md"] : [];

    [GeneratedRegex(@"\]\(([^)]*)\)")]
    private static partial Regex Link();
}
