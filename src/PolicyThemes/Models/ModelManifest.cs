using PolicyThemes.Features;

namespace PolicyThemes.Models;

/// <summary>The entry PolicyThemes/manifest.json of a model file: what ML.NET does not need to know.</summary>
internal sealed record ModelManifest
{
    public const string EntryName = "PolicyThemes/manifest.json";
    public const string LexiconEntryName = "PolicyThemes/lexicon.tsv";
    public const string TableEntryName = "PolicyThemes/lexicon.table";

    /// <summary>The format that this version writes, and the newest that it reads.</summary>
    public const int CurrentFormat = 1;

    public int Format { get; init; } = CurrentFormat;

    /// <summary>The lowest reader format that understands the file.</summary>
    public int LowestReader { get; init; } = CurrentFormat;

    public required string Version { get; init; }

    public required LabelMode Mode { get; init; }

    public required IReadOnlyList<string> Labels { get; init; }

    /// <summary>For each label the probability from which on it is given.</summary>
    public required IReadOnlyList<float> Thresholds { get; init; }

    public required FeatureSettings Features { get; init; }

    public required string LexiconHash { get; init; }

    public required string DataHash { get; init; }

    public required ulong Seed { get; init; }

    public IReadOnlyDictionary<string, double> Metrics { get; init; } = new SortedDictionary<string, double>(StringComparer.Ordinal);
}
