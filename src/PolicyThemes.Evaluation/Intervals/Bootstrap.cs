using PolicyThemes.Evaluation.Metrics;

namespace PolicyThemes.Evaluation.Intervals;

/// <summary>Percentile intervals (Efron 1979) of every figure, and the spread of differences between two models.</summary>
internal static class Bootstrap
{
    /// <summary>
    /// Figures without an interval: they are means of distances, which chance alone makes larger in every resample, so that a percentile
    /// interval may lie above the figure itself.
    /// </summary>
    private static readonly string[] Biased = ["ece", "pooledEce", "shareError"];

    public static IReadOnlyDictionary<string, Interval> Intervals(ScoredStatements scored, BootstrapOptions options)
    {
        var samples = Sample(scored.Statements, options, weights => Figures(scored, weights));
        return Names(samples).ToDictionary(name => name, name => Percentiles(Values(samples, name), options.Confidence));
    }

    /// <summary>For each figure its value in every resample where it is defined.</summary>
    public static Dictionary<string, double>[] Sample(
        IReadOnlyList<LabelledStatement> statements, BootstrapOptions options, Func<int[], Dictionary<string, double>> figures)
    {
        Check(options);
        var sampler = new GroupSampler(statements, options.Seed);
        var samples = new Dictionary<string, double>[options.Resamples];
        var parallel = new ParallelOptions { MaxDegreeOfParallelism = options.Threads > 0 ? options.Threads : Environment.ProcessorCount };
        Parallel.For(0, samples.Length, parallel, i => samples[i] = figures(sampler.Draw(i)));
        return samples;
    }

    public static Dictionary<string, double> Figures(ScoredStatements scored, int[] weights)
    {
        var labels = Measures.OfLabels(scored, weights);
        var figures = FigureList.Of(Measures.Overall(scored, weights, labels), labels);
        return figures.Where(figure => !Biased.Contains(figure.Key) && !figure.Key.EndsWith(".ece", StringComparison.Ordinal))
            .ToDictionary(figure => figure.Key, figure => figure.Value);
    }

    public static IEnumerable<string> Names(IEnumerable<Dictionary<string, double>> samples) => samples.SelectMany(sample => sample.Keys).Distinct();

    public static double[] Values(IEnumerable<Dictionary<string, double>> samples, string name) =>
        [.. samples.Where(sample => sample.ContainsKey(name)).Select(sample => sample[name]).Order()];

    /// <summary>Linear interpolation between order statistics (Hyndman and Fan 1996, type 7), as numpy's default.</summary>
    public static Interval Percentiles(double[] sorted, double confidence)
    {
        var tail = (1 - confidence) / 2;
        return new Interval(Quantile(sorted, tail), Quantile(sorted, 1 - tail));
    }

    private static double Quantile(double[] sorted, double share)
    {
        var position = share * (sorted.Length - 1);
        var below = (int)Math.Floor(position);
        var above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((position - below) * (sorted[above] - sorted[below]));
    }

    private static void Check(BootstrapOptions options)
    {
        if (options.Resamples < 1)
            throw new ArgumentException($"found {options.Resamples} resamples; expected 1 or more (1000 is usual).", nameof(options));
        if (options.Confidence is not (> 0 and < 1))
            throw new ArgumentException($"found confidence {options.Confidence}; expected a share between 0 and 1, such as 0.95.", nameof(options));
    }
}
