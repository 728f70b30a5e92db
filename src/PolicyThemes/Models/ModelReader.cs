namespace PolicyThemes.Models;

/// <summary>Reads a model file.</summary>
internal static class ModelReader
{
    public static ThemeModel ReadBundled() => throw new ModelFormatException("no model is bundled.");

    public static ThemeModel Read(Stream stream) => throw new ModelFormatException("not a model.");
}
