using System.Diagnostics;
using PolicyThemes.Benchmarks.Data;
using PolicyThemes.Models;
using PolicyThemes.Models.MlNet.Components;
using PolicyThemes.Models.MlNet.Files;
using PolicyThemes.Scores;

namespace PolicyThemes.Benchmarks.Starts;

/// <summary>What the loading of a model consists of, stage by stage, as <see cref="ModelReader"/> does it.</summary>
internal static class LoadStages
{
    /// <summary>Milliseconds of each stage.</summary>
    public static IReadOnlyList<(string Stage, double Milliseconds)> Measure()
    {
        var times = new List<(string, double)>();
        var bytes = File.ReadAllBytes(Repository.PathOf("models", "policy-themes", "policy-themes.zip"));
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
