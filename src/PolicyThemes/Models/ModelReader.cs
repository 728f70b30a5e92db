using System.Text;
using PolicyThemes.Features;
using PolicyThemes.Models.MlNet.Components;
using PolicyThemes.Models.MlNet.Files;
using PolicyThemes.Scores;

namespace PolicyThemes.Models;

/// <summary>Reads a model file. Weights, calibrations and thresholds come from its ML.NET part, which is what ML.NET would use.</summary>
internal static class ModelReader
{
    private const string BundledName = "policy-themes.zip";
    private const int MaxManifestLength = 1 << 20;
    private const int MaxLexiconLength = 32 << 20;
    private const long MaxWeights = (1L << 26) + 4096;

    /// <summary>The model inside the package.</summary>
    public static ThemeModel ReadBundled()
    {
        using var stream = typeof(ModelReader).Assembly.GetManifestResourceStream(BundledName)
            ?? throw new ModelFormatException($"{BundledName}: found none inside the PolicyThemes assembly; expected one. Install the package again, or load a model file.");
        return Read(stream);
    }

    /// <summary>Reads what a classifier needs: all but the text of the lexicon.</summary>
    /// <param name="stream">A model file; read to its end and left open.</param>
    /// <exception cref="ModelFormatException">The file is not a sound model, or too new.</exception>
    public static ThemeModel Read(Stream stream)
    {
        using var archive = ModelArchive.Open(stream);
        var manifest = ReadManifest(archive);
        return Read(archive, manifest, null);
    }

    /// <summary>Reads everything, and checks that the lexicon's text and its table say the same.</summary>
    /// <param name="stream">A model file; read to its end and left open.</param>
    /// <exception cref="ModelFormatException">The file is not a sound model, or too new.</exception>
    public static ThemeModel ReadWithText(Stream stream)
    {
        using var archive = ModelArchive.Open(stream);
        var manifest = ReadManifest(archive);
        var text = ReadLexiconText(archive, manifest);
        var table = WriteTable(ReadTerms(text, manifest));
        if (!table.AsSpan().SequenceEqual(archive.Read(ModelManifest.TableEntryName, MaxLexiconLength)))
            throw FormatErrors.Damaged(ModelManifest.TableEntryName, "a table of other terms", $"that of {ModelManifest.LexiconEntryName}");
        return Read(archive, manifest, text);
    }

    private static byte[] WriteTable(List<LexiconEntry> terms)
    {
        try
        {
            return LexiconTable.Write(new Lexicon(terms));
        }
        catch (ArgumentException error)
        {
            throw FormatErrors.Damaged(ModelManifest.LexiconEntryName, error.Message, "terms that fit into a table", error);
        }
    }

    private static ThemeModel Read(ModelArchive archive, ModelManifest manifest, byte[]? lexiconText)
    {
        var lexicon = ReadLexicon(archive.Read(ModelManifest.TableEntryName, MaxLexiconLength), manifest.Labels.Count);
        var predictors = FindPredictors(archive, manifest, lexicon);
        var weights = new InterleavedWeights([.. predictors.Select(p => p.Predictor.Weights)], [.. predictors.Select(p => p.Predictor.Bias)]);
        return new ThemeModel(manifest, lexiconText, lexicon.GetAwaiter().GetResult(), weights, [.. predictors.Select(p => p.Calibration)]);
    }

    private static IReadOnlyList<ThemePredictor> FindPredictors(ModelArchive archive, ModelManifest manifest, Task lexicon)
    {
        try
        {
            var predictors = ThemePredictors.Find(PipelineReader.Read(archive), manifest.Labels);
            Check(manifest, predictors);
            return predictors;
        }
        catch
        {
            // Nothing may go on after the error: files from strangers could pile work up.
            lexicon.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing).GetAwaiter().GetResult();
            throw;
        }
    }

    /// <summary>Reads the table beside the ML.NET part, which takes as long, where there is a second processor; a browser has none and must not wait.</summary>
    private static Task<Lexicon> ReadLexicon(byte[] table, int labelCount) =>
        Environment.ProcessorCount > 1 ? Task.Run(() => LexiconTable.Read(table, labelCount)) : Task.FromResult(LexiconTable.Read(table, labelCount));

    private static ModelManifest ReadManifest(ModelArchive archive)
    {
        if (!archive.Contains(ModelManifest.EntryName))
        {
            throw new ModelFormatException(
                $"model file: found no entry '{ModelManifest.EntryName}'; expected a model made by policy-themes train. For a text model made by ML.NET use MlNetTextModel.Load.");
        }

        return ManifestReader.Read(archive.Read(ModelManifest.EntryName, MaxManifestLength));
    }

    private static byte[] ReadLexiconText(ModelArchive archive, ModelManifest manifest)
    {
        var text = archive.Read(ModelManifest.LexiconEntryName, MaxLexiconLength);
        var hash = LexiconFile.Hash(text);
        return hash == manifest.LexiconHash ? text : throw FormatErrors.Damaged(ModelManifest.LexiconEntryName, $"SHA-256 {hash}", $"{manifest.LexiconHash}, as the manifest says");
    }

    private static List<LexiconEntry> ReadTerms(byte[] text, ModelManifest manifest)
    {
        try
        {
            return LexiconFile.Read(Encoding.UTF8.GetString(text).AsMemory(), ModelManifest.LexiconEntryName, manifest.Labels);
        }
        catch (FormatException e)
        {
            throw new ModelFormatException($"{e.Message} The file is damaged; train the model again.", e);
        }
    }

    private static void Check(ModelManifest manifest, IReadOnlyList<ThemePredictor> predictors)
    {
        var count = manifest.Labels.Count;
        var width = new FeatureLayout(manifest.Features, count).Length;
        if ((long)width * InterleavedWeights.StrideOf(count) > MaxWeights)
            throw FormatErrors.TooLarge("model file", $"{width} features for {count} labels", $"{MaxWeights} weights");
        for (var i = 0; i < count; i++)
        {
            var (predictor, calibration, threshold) = predictors[i];
            if (predictor.Weights.Length != width)
                throw FormatErrors.Damaged(PipelineReader.Root, $"{predictor.Weights.Length} weights for '{manifest.Labels[i]}'", $"{width}, as the manifest's feature settings give");
            if (!ScoreThreshold.Agrees(calibration, threshold, manifest.Thresholds[i]))
                throw FormatErrors.Damaged(PipelineReader.Root, $"threshold {calibration.Probability(threshold)} for '{manifest.Labels[i]}'", $"{manifest.Thresholds[i]}, as the manifest says; to decide otherwise use ClassifierOptions.Thresholds");
        }
    }
}
