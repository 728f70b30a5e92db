using BenchmarkDotNet.Attributes;
using PolicyThemes.Benchmarks.Data;

namespace PolicyThemes.Benchmarks.Stages;

/// <summary>From a document to its sentences.</summary>
[MemoryDiagnoser]
public class Splitting
{
    private readonly string _document = string.Join(' ', BenchmarkData.Texts());

    [Benchmark(OperationsPerInvoke = BenchmarkData.Count)]
    public int Split() => SentenceSplitter.Split(_document).Count;
}
