namespace PolicyThemes.Package.Tests.Samples;

internal static class Options
{
    public static void Run()
    {
        // sample-begin
        var careful = ThemeClassifier.Default.With(new ClassifierOptions
        {
            Thresholds = new Dictionary<string, float> { ["security"] = 0.8f },
            AbstentionBand = 0.1f,
        });
        Console.WriteLine(careful.Classify("Police opened an inquiry.").Abstained);
        // sample-end
    }
}
