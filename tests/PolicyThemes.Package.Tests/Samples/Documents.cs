namespace PolicyThemes.Package.Tests.Samples;

internal static class Documents
{
    public static void Run()
    {
        // sample-begin
        const string text = "双方将扩大贸易规模。会见后，双方合影留念。";
        foreach (var sentence in ThemeClassifier.Default.ClassifyDocument(text))
            Console.WriteLine($"{sentence.Classification}: {text.AsSpan(sentence.Start, sentence.Length)}");
        // sample-end
    }
}
