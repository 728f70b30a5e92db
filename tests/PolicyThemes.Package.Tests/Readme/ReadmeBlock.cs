namespace PolicyThemes.Package.Tests.Readme;

/// <summary>A block of C# in README.md.</summary>
/// <param name="Line">Number of the line that opens it, from 1.</param>
/// <param name="Marker">What the comment on the line before says after <c>sample:</c>; null where there is no such comment.</param>
/// <param name="Code">The lines between the fences.</param>
internal sealed record ReadmeBlock(int Line, string? Marker, string Code)
{
    /// <summary>Whether the block uses what this repository cannot compile; the marker then gives the reason.</summary>
    public bool IsExempt => Marker?.StartsWith("none (", StringComparison.Ordinal) ?? false;
}
