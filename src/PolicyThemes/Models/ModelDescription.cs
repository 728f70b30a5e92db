using System.Security.Cryptography;
using PolicyThemes.Models.MlNet.Files;
using PolicyThemes.Scores;

namespace PolicyThemes.Models;

/// <summary>What a model file is and whether it is sound, for <c>model info</c> and <c>model verify</c>. Immutable.</summary>
/// <param name="FileLength">Length of the file in bytes.</param>
/// <param name="FileHash">SHA-256 of the file, in small hexadecimal digits.</param>
/// <param name="Manifest">Labels, mode, thresholds, feature settings, hashes of lexicon and data, seed, metrics and format.</param>
/// <param name="FeatureCount">Length of the feature vector.</param>
/// <param name="TermCount">Number of terms in the lexicon.</param>
/// <param name="Calibrations">For each label how scores become probabilities.</param>
/// <param name="WeightCounts">For each label the number of weights that are not zero.</param>
/// <param name="Parts">The parts of the file; their packed lengths and the directory of the zip add up to the file.</param>
internal sealed record ModelDescription(
    long FileLength,
    string FileHash,
    ModelManifest Manifest,
    int FeatureCount,
    int TermCount,
    IReadOnlyList<string> Calibrations,
    IReadOnlyList<int> WeightCounts,
    IReadOnlyList<ModelPart> Parts)
{
    private const string Other = "other";
    private const string WeightsSuffix = "/Model/Predictor/Model.key";

    /// <summary>Reads a model file as a classifier does, and besides every entry that no classifier needs.</summary>
    /// <param name="file">The file.</param>
    /// <exception cref="ModelFormatException">The file is not sound; the message says what was found, what was expected and what to do.</exception>
    public static ModelDescription Read(byte[] file)
    {
        var model = ModelReader.ReadWithText(new MemoryStream(file));
        using var archive = ModelArchive.Open(new MemoryStream(file));
        foreach (var entry in archive.Entries)
            archive.Read(entry.Name);
        var labels = model.Manifest.Labels;
        return new ModelDescription(
            file.Length,
            Convert.ToHexStringLower(SHA256.HashData(file)),
            model.Manifest,
            model.Weights.Width,
            model.Lexicon.Count,
            [.. model.Calibrations.Select(calibration => calibration is IsotonicCalibration steps ? $"{steps.Name}, {steps.Values.Length} steps" : calibration.Name)],
            [.. labels.Select((_, label) => model.Weights.Of(label).Count(weight => weight != 0))],
            FindParts(archive, labels));
    }

    /// <summary>In a file that we wrote the labels stand in the order of their predictors.</summary>
    private static List<ModelPart> FindParts(ModelArchive archive, IReadOnlyList<string> labels)
    {
        var predictors = archive.Entries.Select(entry => entry.Name).Where(name => name.EndsWith(WeightsSuffix, StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        string NameOf(ArchiveEntry entry) => entry.Name switch
        {
            ModelManifest.EntryName => "manifest",
            ModelManifest.LexiconEntryName => "lexicon",
            ModelManifest.TableEntryName => "lexicon for look-up",
            _ when predictors.Count == labels.Count && predictors.IndexOf(entry.Name) is >= 0 and var i => $"weights of {labels[i]}",
            _ => Other,
        };
        return [.. archive.Entries.GroupBy(NameOf).Select(part => new ModelPart(part.Key, part.Sum(e => e.PackedLength), part.Sum(e => e.Length))).OrderBy(part => part.Name == Other)];
    }
}
