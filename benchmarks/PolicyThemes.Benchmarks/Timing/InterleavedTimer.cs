using System.Diagnostics;

namespace PolicyThemes.Benchmarks.Timing;

/// <summary>Measures several pieces of work in turn, round by round, so that other work on the machine meets all of them alike.</summary>
internal static class InterleavedTimer
{
    private static readonly TimeSpan TimeBetweenWarmUps = TimeSpan.FromMilliseconds(20);

    /// <param name="works">What to measure.</param>
    /// <param name="warmUpRounds">Rounds before, until the compiler has done its best; it works between them.</param>
    /// <param name="rounds">Number of rounds.</param>
    /// <returns>For each piece of work the seconds that it took in every round.</returns>
    public static double[][] Measure(IReadOnlyList<Action> works, int warmUpRounds, int rounds)
    {
        for (var round = 0; round < warmUpRounds; round++)
        {
            foreach (var work in works) work();
            Thread.Sleep(TimeBetweenWarmUps);
        }

        var times = works.Select(_ => new double[rounds]).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < works.Count; i++)
            {
                var start = Stopwatch.GetTimestamp();
                works[i]();
                times[i][round] = Stopwatch.GetElapsedTime(start).TotalSeconds;
            }
        }

        return times;
    }

    public static double Median(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return sorted.Length % 2 == 1 ? sorted[sorted.Length / 2] : (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2;
    }
}
