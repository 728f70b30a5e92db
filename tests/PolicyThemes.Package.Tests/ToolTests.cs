using System.Text.Json;
using PolicyThemes.Package.Tests.Support;

namespace PolicyThemes.Package.Tests;

[Trait("Category", "Package")]
[Collection(Packed.Name)]
public class ToolTests(PackedFeed feed)
{
    [Fact]
    public void The_tool_installs_and_classifies()
    {
        var folder = Directory.CreateDirectory(feed.Folder("Tool")).FullName;
        var command = feed.In(folder);
        command.Run(Command.Dotnet, ["tool", "install", "PolicyThemes.Cli", "--version", Repository.Version, "--tool-path", folder]).Checked();
        var tool = Path.Combine(folder, OperatingSystem.IsWindows() ? "policy-themes.exe" : "policy-themes");

        Assert.StartsWith(Repository.Version, command.Run(tool, ["--version"]).Checked().Output, StringComparison.Ordinal);
        var answer = command.Run(tool, ["classify", "-", "--format", "jsonl"], Statements.Trade + "\n").Checked().Output;
        using var row = JsonDocument.Parse(answer.Split('\n')[0]);
        Assert.Equal("trade", row.RootElement.GetProperty("primary").GetString());
    }
}
