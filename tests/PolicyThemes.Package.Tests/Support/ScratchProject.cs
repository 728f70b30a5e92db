using System.Runtime.InteropServices;

namespace PolicyThemes.Package.Tests.Support;

/// <summary>A project outside the repository that knows PolicyThemes only as packages.</summary>
internal sealed class ScratchProject(string folder, Command command)
{
    public static string RuntimeId => RuntimeInformation.RuntimeIdentifier;

    public string PathOf(params string[] parts) => Path.Combine([folder, .. parts]);

    public CommandResult Dotnet(params string[] arguments) => command.Run(Command.Dotnet, arguments);

    /// <summary>Publishes for this machine into <c>out</c>.</summary>
    public CommandResult Publish(params string[] properties) =>
        Dotnet(["publish", "--configuration", "Release", "--runtime", RuntimeId, "--output", "out", .. properties.Select(property => $"-p:{property}")]);

    public CommandResult RunPublished(string name, params string[] arguments) =>
        command.Run(PathOf("out", OperatingSystem.IsWindows() ? $"{name}.exe" : name), arguments);

    public Command Command => command;
}
