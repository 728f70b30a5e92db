using PolicyThemes.Benchmarks.Data;
using PolicyThemes.Benchmarks.Timing;

namespace PolicyThemes.Benchmarks.Gates;

/// <summary>Measures the span path beside the naive classifier on the same sentences.</summary>
internal sealed class GateMeasurement
{
    private const int Rounds = 40;
    private const int WarmUpRounds = 60;

    // So short that other work on the machine seldom interrupts one.
    private const int SliceLength = 50;

    private readonly string[] _texts = BenchmarkData.Texts();
    private readonly float[] _probabilities = new float[64];
    private readonly NaiveClassifier _naive = new();

    /// <summary>The ratio of the times of all slices, each the median of its rounds.</summary>
    public GateFigures Measure()
    {
        var slices = _texts.Chunk(SliceLength).ToArray();
        Action[] works = [.. slices.SelectMany(slice => new Action[] { () => RunSpan(slice), () => RunNaive(slice) })];
        var times = InterleavedTimer.Measure(works, WarmUpRounds, Rounds);
        var medians = times.Select(InterleavedTimer.Median).ToArray();
        var span = medians.Where((_, i) => i % 2 == 0).Sum();
        var naive = medians.Where((_, i) => i % 2 == 1).Sum();
        return new GateFigures((double)Allocated() / _texts.Length, Math.Round(span / naive, 3));
    }

    private long Allocated()
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        RunSpan(_texts);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private void RunSpan(string[] texts)
    {
        foreach (var text in texts)
            ThemeClassifier.Default.Classify(text, _probabilities);
    }

    private void RunNaive(string[] texts)
    {
        foreach (var text in texts)
            _naive.Classify(text);
    }
}
