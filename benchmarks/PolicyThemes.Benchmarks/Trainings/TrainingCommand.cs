using System.Globalization;
using PolicyThemes.Benchmarks.Data;
using PolicyThemes.Benchmarks.Results;
using PolicyThemes.Features;
using PolicyThemes.Training.Features;

namespace PolicyThemes.Benchmarks.Trainings;

/// <summary><c>training</c>: time and memory of the tool's training at three sizes, in memory and on disk, on one thread.</summary>
internal static class TrainingCommand
{
    private const int BytesPerValue = sizeof(int) + sizeof(float);
    private static readonly int[] Sizes = [10_000, 30_000, 100_000];

    public static int Run()
    {
        var place = Repository.PathOf("artifacts", "training");
        var scratch = Directory.CreateDirectory(Path.Combine(place, "scratch")).FullName;
        MeasuredProcess.Run("dotnet", "build", Repository.PathOf("src", "PolicyThemes.Cli"), "-c", "Release", "-v", "q");
        var rows = new List<string>();
        foreach (var size in Sizes)
        {
            var file = TrainingRows.Write(place, size);
            var vectors = VectorBytes(size);
            var inMemory = Train(file, place);
            var onDisk = Train(file, place, "--scratch", scratch);
            rows.Add(string.Create(CultureInfo.InvariantCulture, $"| {size:N0} | {Mebibytes(vectors)} | {inMemory.Seconds:F1} | {inMemory.Seconds / size * 1e6:F0} | {Mebibytes(inMemory.PeakBytes)} | {(double)inMemory.PeakBytes / vectors:F1} | {onDisk.Seconds:F1} | {Mebibytes(onDisk.PeakBytes)} |"));
        }

        ResultFile.Write("training", "Training", "dotnet run --project benchmarks/PolicyThemes.Benchmarks -c Release -- training", $"""
            `policy-themes train --threads 1` on rows of {TrainingRows.Characters} characters and {TrainingRows.Labels.Length} labels, made of the project's own English statements: reading, features,
            the fit, five more fits for calibration and thresholds, writing. Memory is the largest that was resident, the runtime's share included; vectors are the
            sparse feature vectors at {BytesPerValue} bytes for each index and value. On disk: with `--scratch`, which makes the same model.

            | rows | vectors MiB | s | µs per row | memory MiB | memory / vectors | on disk: s | memory MiB |
            | --- | --- | --- | --- | --- | --- | --- | --- |
            {string.Join('\n', rows)}
            """);
        return 0;
    }

    private static MeasuredProcess Train(string file, string place, params string[] more) => MeasuredProcess.Run(
        "dotnet",
        [
            Repository.PathOf("src", "PolicyThemes.Cli", "bin", "Release", "net10.0", "policy-themes.dll"), "train", "--data", file,
            "--labels", string.Join(',', TrainingRows.Labels), "--out", Path.Combine(place, "model.zip"), "--threads", "1", "--no-card", .. more,
        ]);

    private static long VectorBytes(int size)
    {
        var featurizer = new Featurizer(new FeatureSettings(), new Lexicon(new List<LexiconTerm>()), TrainingRows.Labels.Length);
        var matrix = featurizer.Featurize(TrainingRows.Make(size).Select(row => row.Text), Environment.ProcessorCount);
        return matrix.Ngrams.Sum(block => (long)block.Ends[^1]) * BytesPerValue;
    }

    private static string Mebibytes(long bytes) => (bytes / 1048576.0).ToString("F0", CultureInfo.InvariantCulture);
}
