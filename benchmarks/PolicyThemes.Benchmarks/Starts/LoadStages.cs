using System.Diagnostics;
using PolicyThemes.Benchmarks.Data;
using PolicyThemes.Benchmarks.Timing;
using PolicyThemes.Models;
using PolicyThemes.Models.MlNet.Components;
using PolicyThemes.Models.MlNet.Files;
using PolicyThemes.Scores;

namespace PolicyThemes.Benchmarks.Starts;

/// <summary>What the loading of a model consists of, stage by stage, as <see cref="ModelReader"/> does it.</summary>
internal static class LoadStages
{
    private const int WarmUp = 40;

    /// <summary>Milliseconds of each stage, medians of some loads after the code has run often enough to be compiled well.</summary>
    public static IReadOnlyList<(string Stage, double Milliseconds)> Measure(int rounds)
    {
        var bytes = File.ReadAllBytes(Repository.PathOf("models", "policy-themes", "policy-themes.zip"));
        for (var i = 0; i < WarmUp; i++)
            Load(bytes);
        return [.. Enumerable.Range(0, rounds).SelectMany(_ => Load(bytes)).GroupBy(stage => stage.Stage)
            .Select(times => (times.Key, InterleavedTimer.Median([.. times.Select(time => time.Milliseconds)])))];
    }

    private static List<(string Stage, double Milliseconds)> Load(byte[] bytes)
    {
        var times = new List<(string, double)>();
        using var archive = Time("open the zip file", () => ModelArchive.Open(new MemoryStream(bytes)));
        var manifest = Time("manifest", () => ManifestReader.Read(archive.Read(ModelManifest.EntryName, 1 << 20)));
        var table = Time("inflate the lexicon's table", () => archive.Read(ModelManifest.TableEntryName, 32 << 20));
        Time("fill the lexicon", () => LexiconTable.Read(table, manifest.Labels.Count));
        var predictors = Time("inflate and read the ML.NET part", () => ThemePredictors.Find(PipelineReader.Read(archive), manifest.Labels));
        Time("interleave the weights", () => new InterleavedWeights([.. predictors.Select(p => p.Predictor.Weights)], [.. predictors.Select(p => p.Predictor.Bias)]));
        return times;

        T Time<T>(string stage, Func<T> work)
        {
            var start = Stopwatch.GetTimestamp();
            var result = work();
            times.Add((stage, Stopwatch.GetElapsedTime(start).TotalMilliseconds));
            return result;
        }
    }
}
