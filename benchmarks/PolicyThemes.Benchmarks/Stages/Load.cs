using BenchmarkDotNet.Attributes;
using PolicyThemes.Benchmarks.Data;

namespace PolicyThemes.Benchmarks.Stages;

/// <summary>From the bytes of a model file to the first answer.</summary>
[MemoryDiagnoser]
public class Load
{
    private readonly byte[] _model = File.ReadAllBytes(Repository.PathOf("models", "policy-themes", "policy-themes.zip"));
    private readonly string _text = BenchmarkData.Texts()[0];

    [Benchmark]
    public Classification OpenAndClassify() => ThemeClassifier.Load(new MemoryStream(_model)).Classify(_text);
}
