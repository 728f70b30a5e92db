using BenchmarkDotNet.Attributes;
using PolicyThemes.Benchmarks.Data;
using PolicyThemes.Evaluation;
using PolicyThemes.Training;

namespace PolicyThemes.Benchmarks.Stages;

/// <summary>A small training on one thread.</summary>
[MemoryDiagnoser]
public class Train
{
    private readonly LabelledStatement[] _statements = BenchmarkData.Sample();

    [Benchmark]
    public TrainedModel Fit() => ThemeTrainer.Train(_statements, new TrainingOptions { Threads = 1 });
}
