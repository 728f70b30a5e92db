namespace PolicyThemes.Benchmarks.Data;

/// <summary>Where the files of this repository are.</summary>
internal static class Repository
{
    private static readonly Lazy<string> RootDirectory = new(Find);

    public static string PathOf(params string[] parts) => Path.Combine([RootDirectory.Value, .. parts]);

    private static string Find()
    {
        for (var directory = new DirectoryInfo(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
        {
            if (File.Exists(Path.Combine(directory.FullName, "Classifier.sln"))) return directory.FullName;
        }

        throw new DirectoryNotFoundException($"{AppContext.BaseDirectory}: found no Classifier.sln above it; run the benchmarks from the repository.");
    }
}
