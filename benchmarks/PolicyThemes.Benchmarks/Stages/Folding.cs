using BenchmarkDotNet.Attributes;
using PolicyThemes.Benchmarks.Data;
using PolicyThemes.Text;

namespace PolicyThemes.Benchmarks.Stages;

/// <summary>Case, full width and traditional characters.</summary>
[MemoryDiagnoser]
public class Folding
{
    private readonly string[] _texts = BenchmarkData.Texts();
    private readonly char[] _room = new char[1 << 16];

    [Benchmark(OperationsPerInvoke = BenchmarkData.Count)]
    public char Fold()
    {
        foreach (var text in _texts)
            TextFolding.Fold(text, _room);
        return _room[0];
    }
}
