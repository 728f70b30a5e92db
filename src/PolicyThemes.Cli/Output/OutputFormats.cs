namespace PolicyThemes.Cli.Output;

/// <summary>The format that output has when the user named none.</summary>
internal static class OutputFormats
{
    public const string Table = "table";
    public const string Jsonl = "jsonl";
    public const string Csv = "csv";
    public const string Json = "json";

    /// <summary>A table for people; for programs what they can read.</summary>
    public static string Choose(string? named, string forPrograms) => named ?? (Console.IsOutputRedirected ? forPrograms : Table);
}
