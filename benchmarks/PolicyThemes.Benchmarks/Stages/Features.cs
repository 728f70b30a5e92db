using BenchmarkDotNet.Attributes;
using PolicyThemes.Benchmarks.Data;
using PolicyThemes.Features;

namespace PolicyThemes.Benchmarks.Stages;

/// <summary>From folded text to the complete vector, lexicon included.</summary>
[MemoryDiagnoser]
public class Features
{
    private readonly StageInput _input = new();
    private readonly UnitBuffer _units = new();
    private FeatureVector _vector = null!;

    [GlobalSetup]
    public void Prepare() => _vector = new FeatureVector(_input.Layout);

    [Benchmark(OperationsPerInvoke = BenchmarkData.Count)]
    public int Extract()
    {
        var count = 0;
        var sink = new VectorSink(_vector);
        for (var i = 0; i < BenchmarkData.Count; i++)
        {
            _vector.Clear();
            _input.Extractor.Extract(_input.Texts[i], _input.Folded[i], _units, ref sink);
            _vector.Complete();
            count += _vector.NgramSlots.Length;
        }

        return count;
    }
}
