using BenchmarkDotNet.Attributes;
using PolicyThemes.Benchmarks.Data;
using PolicyThemes.Features;
using PolicyThemes.Scores;

namespace PolicyThemes.Benchmarks.Stages;

/// <summary>From the vector to the scores of all labels.</summary>
[MemoryDiagnoser]
public class Scoring
{
    private readonly StageInput _input = new();
    private readonly float[] _scores = new float[64];
    private FeatureVector[] _vectors = [];

    [GlobalSetup]
    public void Prepare() => _vectors = _input.Vectors();

    [Benchmark(OperationsPerInvoke = BenchmarkData.Count)]
    public float Score()
    {
        foreach (var vector in _vectors)
            LinearScorer.Score(_input.Model.Weights, vector, _scores);
        return _scores[0];
    }
}
