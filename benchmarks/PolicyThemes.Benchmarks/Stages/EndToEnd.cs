using BenchmarkDotNet.Attributes;
using PolicyThemes.Benchmarks.Data;

namespace PolicyThemes.Benchmarks.Stages;

/// <summary>One sentence, from text to themes, through the span API and through the one that returns an object.</summary>
[MemoryDiagnoser]
public class EndToEnd
{
    private readonly string[] _texts = BenchmarkData.Texts();
    private readonly ThemeClassifier _classifier = ThemeClassifier.Default;
    private readonly float[] _probabilities = new float[64];

    [Benchmark(OperationsPerInvoke = BenchmarkData.Count)]
    public int Span()
    {
        var themes = 0;
        foreach (var text in _texts)
            themes += _classifier.Classify(text, _probabilities).Count;
        return themes;
    }

    [Benchmark(OperationsPerInvoke = BenchmarkData.Count)]
    public int Objects()
    {
        var themes = 0;
        foreach (var text in _texts)
            themes += _classifier.Classify(text).Themes.Count;
        return themes;
    }
}
