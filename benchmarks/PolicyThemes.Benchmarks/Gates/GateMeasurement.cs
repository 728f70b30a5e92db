using PolicyThemes.Benchmarks.Data;
using PolicyThemes.Benchmarks.Timing;

namespace PolicyThemes.Benchmarks.Gates;

/// <summary>Measures the span path beside the naive classifier on the same sentences.</summary>
internal sealed class GateMeasurement
{
    private const int Rounds = 150;

    private readonly string[] _texts = BenchmarkData.Texts();
    private readonly float[] _probabilities = new float[64];
    private readonly NaiveClassifier _naive = new();

    public GateFigures Measure()
    {
        var times = InterleavedTimer.Measure([RunSpan, RunNaive], TimeSpan.FromSeconds(2), Rounds);
        var ratios = times[0].Zip(times[1], (span, naive) => span / naive);
        return new GateFigures((double)Allocated() / _texts.Length, Math.Round(InterleavedTimer.Median(ratios), 3));
    }

    private long Allocated()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        RunSpan();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private void RunSpan()
    {
        foreach (var text in _texts)
            ThemeClassifier.Default.Classify(text, _probabilities);
    }

    private void RunNaive()
    {
        foreach (var text in _texts)
            _naive.Classify(text);
    }
}
