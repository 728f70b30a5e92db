namespace PolicyThemes.Package.Tests.Samples;

internal static class QuickStart
{
    public static void Run()
    {
        // sample-begin
        var result = ThemeClassifier.Default.Classify("They agreed to cut tariffs and to fight terrorism together.");
        Console.WriteLine(string.Join(", ", result.Themes));      // the primary theme first; empty means none
        Console.WriteLine(result.Probabilities["security"]);      // calibrated, 0 to 1
        // sample-end
    }
}
