using PolicyThemes.Features;
using PolicyThemes.Models.MlNet.Files;
using PolicyThemes.Scores;

namespace PolicyThemes.Models;

/// <summary>
/// Writes a model file: a zip that ML.NET's Model.Load opens, with our own facts beside the part that ML.NET reads. The same model gives
/// the same bytes.
/// </summary>
internal static class ModelWriter
{
    /// <summary>The bytes of the file.</summary>
    /// <exception cref="ArgumentException">Numbers do not fit together, or are infinite or none.</exception>
    public static byte[] ToArray(ThemeModel model)
    {
        using var stream = new MemoryStream();
        Write(model, stream);
        return stream.ToArray();
    }

    /// <param name="model">The model.</param>
    /// <param name="stream">Takes the file; left open.</param>
    /// <exception cref="ArgumentException">Numbers do not fit together, or are infinite or none.</exception>
    public static void Write(ThemeModel model, Stream stream)
    {
        Check(model);
        var archive = new ArchiveWriter();
        archive.Add(ModelManifest.EntryName, ManifestWriter.Write(model.Manifest));
        archive.Add(ModelManifest.LexiconEntryName, model.LexiconText.ToArray());
        archive.Add(ModelManifest.TableEntryName, LexiconTable.Write(model.Lexicon));
        new ThemePipelineWriter(archive, model).Write();
        archive.WriteTo(stream);
    }

    private static void Check(ThemeModel model)
    {
        var count = model.Manifest.Labels.Count;
        var width = new FeatureLayout(model.Settings, count).Length;
        Check(model.Weights.LabelCount == count && model.Calibrations.Count == count && model.Manifest.Thresholds.Count == count, $"weights, calibrations and thresholds for {count} labels");
        Check(model.Weights.Width == width, $"{width} weights for each label, found {model.Weights.Width}");
        Check(model.Calibrations.OfType<PlattCalibration>().All(c => double.IsFinite(c.A) && double.IsFinite(c.B)), "finite calibrations");
        for (var label = 0; label < count; label++)
            Check(FiniteNumbers.AreAll(model.Weights.Of(label)) && float.IsFinite(model.Weights.Intercept(label)), $"finite weights for '{model.Manifest.Labels[label]}'");
    }

    private static void Check(bool holds, string expected)
    {
        if (!holds) throw new ArgumentException($"model that cannot be saved: expected {expected}.");
    }
}
