using System.Diagnostics;
using System.Text;
using PolicyThemes.Benchmarks.Data;
using PolicyThemes.Features;
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
        var text = Time("inflate the lexicon", () => archive.Read(ModelManifest.LexiconEntryName, 32 << 20));
        Time("hash the lexicon", () => LexiconFile.Hash(text));
        var entries = Time("read the lexicon", () => LexiconFile.Read(Encoding.UTF8.GetString(text).AsMemory(), ModelManifest.LexiconEntryName, manifest.Labels));
        Time("build the lexicon's table", () => new Lexicon(entries));
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
