using BenchmarkDotNet.Attributes;
using PolicyThemes.Benchmarks.Data;

namespace PolicyThemes.Benchmarks.Stages;

/// <summary>Many sentences at once, by threads.</summary>
[MemoryDiagnoser]
public class Batch
{
    private const int Passes = 10;

    private readonly string[] _texts = [.. Enumerable.Repeat(BenchmarkData.Texts(), Passes).SelectMany(texts => texts)];
    private readonly ThemeSet[] _themes = new ThemeSet[BenchmarkData.Count * Passes];
    private readonly float[] _probabilities = new float[BenchmarkData.Count * Passes * ThemeClassifier.Default.Labels.Count];

    [Params(1, 2)]
    public int Threads { get; set; }

    [Benchmark(OperationsPerInvoke = BenchmarkData.Count * Passes)]
    public void ClassifyMany() => ThemeClassifier.Default.ClassifyMany(_texts, _themes, _probabilities, Threads);
}
