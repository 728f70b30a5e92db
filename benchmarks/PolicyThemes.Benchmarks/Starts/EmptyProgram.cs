namespace PolicyThemes.Benchmarks.Starts;

/// <summary>A .NET program that does nothing: what a start costs at least.</summary>
internal static class EmptyProgram
{
    /// <summary>Writes its project into a directory and returns the project file.</summary>
    public static string Write(string directory)
    {
        Directory.CreateDirectory(directory);
        File.WriteAllText(Path.Combine(directory, "Program.cs"), "return 0;\n");
        File.WriteAllText(Path.Combine(directory, "Directory.Build.props"), "<Project />"); // the repository's rules end here
        var project = Path.Combine(directory, "empty.csproj");
        File.WriteAllText(project, """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
            </Project>
            """);
        return project;
    }
}
