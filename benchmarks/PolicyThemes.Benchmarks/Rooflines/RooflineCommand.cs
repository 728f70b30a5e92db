using System.Globalization;
using PolicyThemes.Benchmarks.Data;
using PolicyThemes.Benchmarks.Results;
using PolicyThemes.Benchmarks.Timing;

namespace PolicyThemes.Benchmarks.Rooflines;

/// <summary><c>roofline</c>: features of a sentence, bytes that they touch, time of every stage, and what bounds scoring.</summary>
internal static class RooflineCommand
{
    private const int WarmUpRounds = 60;
    private const int Rounds = 60;
    private const int RowBytes = 32;

    public static int Run()
    {
        var input = new StageInput();
        var pipeline = new StagePipeline(input);
        var gather = new WeightGather(input);
        Action[] works = [.. StagePipeline.Stages.Select((_, last) => (Action)(() => pipeline.Run(last))), gather.FromTable, gather.FromCache];
        var nanoseconds = InterleavedTimer.Measure(works, WarmUpRounds, Rounds)
            .Select(times => InterleavedTimer.Median(times) / BenchmarkData.Count * 1e9).ToArray();
        ResultFile.Write("roofline", "Roofline", "dotnet run --project benchmarks/PolicyThemes.Benchmarks -c Release -- roofline", Report(input, nanoseconds));
        return 0;
    }

    private static string Report(StageInput input, double[] nanoseconds)
    {
        var vectors = input.Vectors();
        var characters = input.Texts.Average(text => text.Length);
        var units = input.Units().Average(buffer => buffer.Units.Length);
        var ngrams = vectors.Average(vector => vector.NgramSlots.Length);
        var terms = vectors.Average(vector => vector.TermSlots.Length);
        var stages = StagePipeline.Stages.Length;
        var (fromTable, fromCache) = (nanoseconds[stages], nanoseconds[stages + 1]);
        var rows = StagePipeline.Stages.Select((name, i) =>
            Invariant($"| {name} | {Own(i):F0} | {Own(i) / (ngrams + terms):F2} | {Own(i) / nanoseconds[stages - 1]:P0} |"));
        return Invariant($"""
            A sentence of the sample has {characters:F0} characters, {units:F0} units, {ngrams:F0} distinct n-gram slots and {terms:F1} term slots.
            Its rows of weights are {(ngrams + terms) * RowBytes:F0} bytes in as many half cache lines, {(ngrams + terms) * RowBytes * 2:F0} bytes of whole lines,
            out of a table of {input.Layout.Length * RowBytes / 1048576.0:F1} MiB; the set of seen slots is {input.Layout.NgramSlots / 8192} KiB.

            Each stage's time is the difference between running the sentence up to it and up to the one before (medians of {Rounds} interleaved rounds).

            | stage | ns per sentence | ns per feature | share |
            | --- | --- | --- | --- |
            {string.Join("\n", rows)}
            | all | {nanoseconds[stages - 1]:F0} | {nanoseconds[stages - 1] / (ngrams + terms):F2} | {1:P0} |

            The roof of scoring, the same rows only added up: {fromTable / ngrams:F2} ns per row from a table of that size, {fromCache / ngrams:F2} ns per row from
            256 rows that stay in the first cache. {(fromTable > fromCache * 1.5
                ? "Scoring is bound by memory: the rows come from beyond the first cache."
                : "Scoring is bound by the additions, which wait for each other, not by memory.")}
            The stage that takes most is {StagePipeline.Stages[Largest()]}. What bounds the stages before scoring is not measured here.
            """);

        double Own(int stage) => stage == 0 ? nanoseconds[0] : nanoseconds[stage] - nanoseconds[stage - 1];

        int Largest() => Enumerable.Range(0, stages).MaxBy(Own);
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
