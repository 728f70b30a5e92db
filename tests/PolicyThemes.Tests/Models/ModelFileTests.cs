using System.IO.Compression;
using PolicyThemes.Features;
using PolicyThemes.Models;
using PolicyThemes.Scores;

namespace PolicyThemes.Tests.Models;

public class ModelFileTests
{
    [Theory]
    [InlineData(0.0)]
    [InlineData(0.5)]
    [InlineData(0.98)]
    [InlineData(1.0)]
    public void A_model_that_was_saved_and_loaded_has_the_same_numbers(double sparsity)
    {
        var model = SampleModels.Make(sparsity: sparsity);
        var loaded = SampleModels.Read(SampleModels.Write(model));
        Assert.Equal(model.Calibrations, loaded.Calibrations);
        for (var label = 0; label < SampleModels.Labels.Length; label++)
        {
            Assert.Equal(model.Weights.Of(label), loaded.Weights.Of(label));
            Assert.Equal(model.Weights.Intercept(label), loaded.Weights.Intercept(label));
        }
    }

    [Fact]
    public void A_model_that_was_saved_and_loaded_has_the_same_facts()
    {
        var model = SampleModels.Make();
        var loaded = SampleModels.Read(SampleModels.Write(model));
        Assert.Equal(model.Information.Labels, loaded.Information.Labels);
        Assert.Equal(model.Information.Thresholds, loaded.Information.Thresholds);
        Assert.Equal(model.Information.Metrics.OrderBy(m => m.Key), loaded.Information.Metrics.OrderBy(m => m.Key));
        Assert.Equal(model.Settings, loaded.Settings);
        Assert.Equal(model.Information.Seed, loaded.Information.Seed);
        Assert.Equal(model.Information.DataHash, loaded.Information.DataHash);
        Assert.Equal(model.Information.TermCount, loaded.Information.TermCount);
        Assert.Equal(model.LexiconText.ToArray(), loaded.LexiconText.ToArray());
        Assert.Equal(model.Manifest.LexiconHash, loaded.Manifest.LexiconHash);
    }

    [Fact]
    public void The_same_model_gives_the_same_bytes_also_after_loading()
    {
        var file = SampleModels.Write(SampleModels.Make());
        Assert.Equal(file, SampleModels.Write(SampleModels.Make()));
        Assert.Equal(file, SampleModels.Write(SampleModels.Read(file)));
    }

    [Fact]
    public void A_model_that_was_saved_and_loaded_classifies_alike()
    {
        var file = SampleModels.Write(SampleModels.Make(sparsity: 0));
        var first = ThemeClassifier.Load(new MemoryStream(file));
        var again = ThemeClassifier.Load(new MemoryStream(SampleModels.Write(SampleModels.Read(file))));
        foreach (var text in new[] { "", "They agreed to cut tariffs.", "双方同意扩大贸易。" })
            Assert.Equal(first.Classify(text).Probabilities, again.Classify(text).Probabilities);
    }

    [Fact]
    public void A_falling_calibration_is_saved_with_its_signs_turned_and_gives_the_same_probabilities()
    {
        var model = SampleModels.Make(calibrations: [.. SampleModels.Labels.Select((_, i) => (ICalibration)new PlattCalibration(i - 2, 0.25))]);
        var loaded = SampleModels.Read(SampleModels.Write(model));
        Assert.All(loaded.Calibrations, calibration => Assert.True(Assert.IsType<PlattCalibration>(calibration).A <= 0));
        for (var label = 0; label < SampleModels.Labels.Length; label++)
        {
            Assert.Equal(
                model.Calibrations[label].Probability(model.Weights.Intercept(label)),
                loaded.Calibrations[label].Probability(loaded.Weights.Intercept(label)));
        }
    }

    [Fact]
    public void The_file_is_a_plain_zip_with_entries_in_a_fixed_order()
    {
        using var zip = new ZipArchive(new MemoryStream(SampleModels.Write(SampleModels.Make())));
        Assert.Equal(
            ["PolicyThemes/manifest.json", "PolicyThemes/lexicon.tsv", "PolicyThemes/lexicon.table", "Schema", "TransformerChain/Model.key"],
            zip.Entries.Take(5).Select(entry => entry.FullName));
        Assert.All(zip.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
    }

    [Fact]
    public void A_stream_that_cannot_seek_is_read_to_its_end()
    {
        var file = SampleModels.Write(SampleModels.Make());
        using var packed = new MemoryStream();
        using (var pack = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            pack.Write(file);
        packed.Position = 0;
        using var stream = new GZipStream(packed, CompressionMode.Decompress);
        Assert.Equal(SampleModels.Labels, ModelReader.Read(stream).Information.Labels);
    }

    [Fact]
    public void Weights_that_are_not_finite_are_not_saved()
    {
        var model = SampleModels.Make();
        var weights = SampleModels.Labels.Select((_, i) => model.Weights.Of(i)).ToArray();
        weights[3][77] = float.NaN;
        var bad = new ThemeModel(model.Manifest, model.LexiconText, model.Lexicon, new InterleavedWeights(weights, new float[5]), model.Calibrations);
        var error = Assert.Throws<ArgumentException>(() => SampleModels.Write(bad));
        Assert.Contains("climate", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_term_that_cannot_stand_in_the_file_is_an_error()
    {
        var term = new LexiconTerm(1, TermStrength.Strong, "free\ttrade");
        Assert.Throws<ArgumentException>(() => LexiconFile.Format([term], SampleModels.Labels));
    }

    [Fact]
    public void A_model_that_does_not_fit_together_is_not_written()
    {
        var model = SampleModels.Make();
        var bad = new ThemeModel(model.Manifest, model.LexiconText, model.Lexicon, model.Weights, []);
        using var stream = new MemoryStream();
        Assert.Throws<ArgumentException>(() => ModelWriter.Write(bad, stream));
        Assert.Equal(0, stream.Length);
    }
}
