using BenchmarkDotNet.Attributes;
using PolicyThemes.Benchmarks.Data;

namespace PolicyThemes.Benchmarks.Stages;

/// <summary>A document of 40 sentences, split and classified.</summary>
[MemoryDiagnoser]
public class Document
{
    private readonly string _document = string.Join(' ', BenchmarkData.Texts().Take(40));

    [Benchmark]
    public int Classify() => ThemeClassifier.Default.ClassifyDocument(_document).Count;
}
