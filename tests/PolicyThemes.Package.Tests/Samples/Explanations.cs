namespace PolicyThemes.Package.Tests.Samples;

internal static class Explanations
{
    public static void Run()
    {
        // sample-begin
        var statement = "Ministers adopted the Paris rulebook.";
        var explanation = ThemeClassifier.Default.Explain(statement);
        foreach (var evidence in explanation.Evidence)
            Console.WriteLine($"{statement.AsSpan(evidence.Start, evidence.Length)}: {evidence.Contributions[3]:+0.00;-0.00}");
        // sample-end
    }
}
