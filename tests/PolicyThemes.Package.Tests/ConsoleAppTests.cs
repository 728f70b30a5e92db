using PolicyThemes.Package.Tests.Support;

namespace PolicyThemes.Package.Tests;

[Trait("Category", "Package")]
[Collection(Packed.Name)]
public class ConsoleAppTests(PackedFeed feed)
{
    [Fact]
    public void A_console_app_builds_and_runs()
    {
        var output = feed.Project("Console").Dotnet("run", "--", Statements.Trade).Checked().Output;
        Assert.Equal(Statements.ConsoleOutput, output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void A_trimmed_single_file_publishes_without_a_warning_and_runs()
    {
        var project = feed.Project("Console", copy: "Trimmed");
        var log = project.Publish("SelfContained=true", "PublishTrimmed=true", "PublishSingleFile=true").Checked();
        Assert.DoesNotContain("warning", log.Everything, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Directory.GetFiles(project.PathOf("out")), file => file.EndsWith(".dll", StringComparison.Ordinal));
        Assert.Equal(Statements.ConsoleOutput, project.RunPublished("console", Statements.Trade).Checked().Output.ReplaceLineEndings("\n"));
    }

    [SkippableFact]
    public void A_native_program_publishes_without_a_warning_and_runs()
    {
        var project = feed.Project("Console", copy: "Native");
        var log = project.Publish("PublishAot=true");
        var missing = log.Everything.Split('\n').FirstOrDefault(IsMissingToolchain);
        Skip.If(log.ExitCode != 0 && missing is not null, $"No native compiler or linker on this machine: {missing}");
        log.Checked();
        Assert.DoesNotContain("warning", log.Everything, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(Statements.ConsoleOutput, project.RunPublished("console", Statements.Trade).Checked().Output.ReplaceLineEndings("\n"));
    }

    private static bool IsMissingToolchain(string line) =>
        (line.Contains("error NU1101", StringComparison.Ordinal) && line.Contains("ILCompiler", StringComparison.OrdinalIgnoreCase))
        || line.Contains("Platform linker", StringComparison.Ordinal);
}
