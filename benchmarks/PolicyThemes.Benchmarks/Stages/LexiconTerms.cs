using BenchmarkDotNet.Attributes;
using PolicyThemes.Benchmarks.Data;
using PolicyThemes.Features;

namespace PolicyThemes.Benchmarks.Stages;

/// <summary>Look-up of all terms of a sentence, and its pairs of words.</summary>
[MemoryDiagnoser]
public class LexiconTerms
{
    private readonly StageInput _input = new();
    private UnitBuffer[] _units = [];
    private FeatureVector _vector = null!;

    [GlobalSetup]
    public void Prepare()
    {
        _units = _input.Units();
        _vector = new FeatureVector(_input.Layout);
    }

    [Benchmark(OperationsPerInvoke = BenchmarkData.Count)]
    public void Match()
    {
        var sink = new VectorSink(_vector);
        foreach (var units in _units)
            _input.Extractor.AddTermsAndPairs(units, ref sink);
    }
}
