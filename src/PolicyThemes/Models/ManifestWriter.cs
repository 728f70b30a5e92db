using System.Text.Json;
using PolicyThemes.Features;

namespace PolicyThemes.Models;

/// <summary>Writes <see cref="ModelManifest"/> as JSON: the same bytes for the same facts, on every system.</summary>
internal static class ManifestWriter
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n" };

    public static byte[] Write(ModelManifest manifest)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
            Write(writer, manifest);
        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter writer, ModelManifest manifest)
    {
        writer.WriteStartObject();
        writer.WriteNumber("format", manifest.Format);
        writer.WriteNumber("lowestReader", manifest.LowestReader);
        writer.WriteString("version", manifest.Version);
        writer.WriteString("mode", manifest.Mode == LabelMode.Exclusive ? "exclusive" : "multilabel");
        writer.WriteStartArray("labels");
        foreach (var label in manifest.Labels)
            writer.WriteStringValue(label);
        writer.WriteEndArray();
        writer.WriteStartArray("thresholds");
        foreach (var threshold in manifest.Thresholds)
            writer.WriteNumberValue(threshold);
        writer.WriteEndArray();
        WriteFeatures(writer, manifest.Features);
        writer.WriteString("lexiconSha256", manifest.LexiconHash);
        writer.WriteString("dataSha256", manifest.DataHash);
        writer.WriteNumber("seed", manifest.Seed);
        writer.WriteStartObject("metrics");
        foreach (var (name, value) in manifest.Metrics.OrderBy(metric => metric.Key, StringComparer.Ordinal))
            writer.WriteNumber(name, value);
        writer.WriteEndObject();
        writer.WriteEndObject();
    }

    private static void WriteFeatures(Utf8JsonWriter writer, FeatureSettings features)
    {
        writer.WriteStartObject("features");
        writer.WriteNumber("version", features.Version);
        writer.WriteNumber("hashBits", features.HashBits);
        writer.WriteNumber("wordNgrams", features.WordNgrams);
        writer.WriteNumber("minCharacterNgram", features.MinCharacterNgram);
        writer.WriteNumber("maxCharacterNgram", features.MaxCharacterNgram);
        writer.WriteNumber("hanNgrams", features.HanNgrams);
        writer.WriteNumber("pairReach", features.PairReach);
        writer.WriteEndObject();
    }
}
