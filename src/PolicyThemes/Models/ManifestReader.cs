using System.Text.Json;
using PolicyThemes.Features;

namespace PolicyThemes.Models;

/// <summary>Reads <see cref="ModelManifest"/> from JSON that may come from a stranger.</summary>
internal static class ManifestReader
{
    private const int MaxLabels = 64;

    public static ModelManifest Read(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 8 });
            return Read(document.RootElement);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException or ArgumentException)
        {
            throw new ModelFormatException($"{ModelManifest.EntryName}: {e.Message} The file is damaged or was not made by policy-themes; train it again.", e);
        }
    }

    private static ModelManifest Read(JsonElement root)
    {
        var format = root.GetProperty("format").GetInt32();
        var lowest = root.GetProperty("lowestReader").GetInt32();
        if (lowest > ModelManifest.CurrentFormat)
        {
            throw new ModelFormatException(
                $"{ModelManifest.EntryName}: format {format} needs a reader of format {lowest}; this version reads up to {ModelManifest.CurrentFormat}. Update the PolicyThemes package, or train again with this version.");
        }

        var labels = Strings(root.GetProperty("labels"));
        Check(labels.Count is >= 1 and <= MaxLabels && labels.Distinct().Count() == labels.Count && !labels.Contains(""), $"expected 1 to {MaxLabels} different labels, found {labels.Count}.");
        var thresholds = root.GetProperty("thresholds").EnumerateArray().Select(item => item.GetSingle()).ToArray();
        Check(thresholds.Length == labels.Count && thresholds.All(t => t is >= 0 and <= 1), "expected one threshold from 0 to 1 for each label.");
        var metrics = root.GetProperty("metrics").EnumerateObject().ToDictionary(item => item.Name, item => item.Value.GetDouble(), StringComparer.Ordinal);
        Check(metrics.Values.All(double.IsFinite), "expected metrics that are finite.");
        return new ModelManifest
        {
            Format = format,
            LowestReader = lowest,
            Version = root.GetProperty("version").GetString() ?? "",
            Mode = ReadMode(root.GetProperty("mode").GetString()),
            Labels = labels,
            Thresholds = thresholds,
            Features = ReadFeatures(root.GetProperty("features")),
            LexiconHash = root.GetProperty("lexiconSha256").GetString() ?? "",
            DataHash = root.GetProperty("dataSha256").GetString() ?? "",
            Seed = root.GetProperty("seed").GetUInt64(),
            Metrics = metrics,
        };
    }

    private static FeatureSettings ReadFeatures(JsonElement features)
    {
        var version = features.GetProperty("version").GetInt32();
        if (version != FeatureSettings.CurrentVersion)
        {
            throw new ModelFormatException(
                $"{ModelManifest.EntryName}: found feature version {version}; this version computes {FeatureSettings.CurrentVersion}. Use the package version that made the model, or train again.");
        }

        var settings = new FeatureSettings
        {
            HashBits = features.GetProperty("hashBits").GetInt32(),
            WordNgrams = features.GetProperty("wordNgrams").GetInt32(),
            MinCharacterNgram = features.GetProperty("minCharacterNgram").GetInt32(),
            MaxCharacterNgram = features.GetProperty("maxCharacterNgram").GetInt32(),
            HanNgrams = features.GetProperty("hanNgrams").GetInt32(),
            PairReach = features.GetProperty("pairReach").GetInt32(),
        };
        Check(settings.IsValid, $"feature settings out of range: {settings}.");
        return settings;
    }

    private static LabelMode ReadMode(string? mode) => mode switch
    {
        "multilabel" => LabelMode.Multilabel,
        "exclusive" => LabelMode.Exclusive,
        _ => throw new FormatException($"unknown mode '{mode}'; modes are multilabel and exclusive."),
    };

    private static List<string> Strings(JsonElement array) =>
        [.. array.EnumerateArray().Select(item => item.GetString() ?? throw new FormatException("found null; expected a label."))];

    private static void Check(bool holds, string otherwise)
    {
        if (!holds) throw new FormatException(otherwise);
    }
}
