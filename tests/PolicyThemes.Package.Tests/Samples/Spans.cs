namespace PolicyThemes.Package.Tests.Samples;

internal static class Spans
{
    public static void Run()
    {
        // sample-begin
        Span<float> probabilities = stackalloc float[ThemeClassifier.Default.Labels.Count];
        ThemeSet themes = ThemeClassifier.Default.Classify("The fleet sailed at dawn.", probabilities);
        Console.WriteLine(themes.IsNone ? "none" : $"{themes.Count} themes");
        // sample-end
    }
}
