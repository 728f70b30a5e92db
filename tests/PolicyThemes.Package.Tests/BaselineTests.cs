using PolicyThemes.Package.Tests.Support;

namespace PolicyThemes.Package.Tests;

/// <summary>Nothing is published yet; the packed version stands for it.</summary>
[Trait("Category", "Package")]
[Collection(Packed.Name)]
public class BaselineTests(PackedFeed feed)
{
    private const string Member = "public ThemeClassifier With(";

    [Fact]
    public void Packing_fails_where_a_member_of_the_baseline_is_gone_and_not_before()
    {
        var copy = new SourceCopy(feed.Folder("Baseline"));
        Assert.Equal(0, Pack(copy).Checked().ExitCode);

        copy.Replace("src/PolicyThemes/ThemeClassifier.cs", Member, Member.Replace("public", "internal", StringComparison.Ordinal));
        var result = Pack(copy);

        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("error CP0002", result.Everything, StringComparison.Ordinal);
        Assert.Contains("ThemeClassifier.With(", result.Everything, StringComparison.Ordinal);
    }

    private CommandResult Pack(SourceCopy copy) => feed.In(copy.Folder).Run(
        Command.Dotnet, ["pack", "src/PolicyThemes", "--output", "out", "-p:Version=99.0.0", $"-p:BaselineVersion={Repository.Version}"]);
}
