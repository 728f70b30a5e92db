using System.Buffers.Binary;
using PolicyThemes.Models;
using PolicyThemes.Models.MlNet.Files;
using PolicyThemes.Scores;
using PolicyThemes.Tests.Models.MlNet;

namespace PolicyThemes.Tests.Models;

/// <summary>Models with isotonic calibration: the file is ML.NET's PAV calibrator.</summary>
public class IsotonicModelTests
{
    private const string Calibrator = "TransformerChain/Transform_000/Model/Calibrator/Model.bin";
    private const string Text = "They agreed to cut tariffs.";

    [Fact]
    public void The_calibrator_is_saved_as_ML_NET_lays_it_out()
    {
        var model = SampleModels.Make(calibrations: [.. SampleModels.Labels.Select(_ => (ICalibration)new IsotonicCalibration([-1, 2], [0.5f, 2], [0.25f, 0.75f]))]);
        var entries = ZipEntries.Read(SampleModels.Write(model)).ToDictionary(entry => entry.Name, entry => entry.Content);
        var key = ModelKeyReader.Read(Calibrator, entries[Calibrator]);
        Assert.Equal(("PAVCaliExec", "PAV  CAL", 0x00010001u, 0x00010001u), (key.Loader, key.Signature, key.Written, key.Needed));
        Assert.Equal("PAV\0\0CAL"u8, entries[Calibrator].AsSpan(ModelKeyLayout.Signature, ModelKeyLayout.SignatureLength));
        // bytes in a float, number of steps; then from, to, value of each
        Assert.Equal(
            "04000000" + "02000000" + "000080BF" + "0000003F" + "0000803E" + "00000040" + "00000040" + "0000403F",
            Convert.ToHexString(key.Block.Span));
        Assert.Equal("CaliPredExec", ModelKeyReader.Read("", entries["TransformerChain/Transform_000/Model/Model.key"]).Loader);
        Assert.DoesNotContain(Calibrator.Replace(".bin", ".key", StringComparison.Ordinal), entries.Keys);
    }

    [Fact]
    public void Saved_and_loaded_it_has_the_same_steps_and_bytes()
    {
        var model = SampleModels.MakeIsotonic();
        var file = SampleModels.Write(model);
        var loaded = SampleModels.Read(file);
        Assert.Equal(file, SampleModels.Write(loaded));
        foreach (var (first, second) in model.Calibrations.OfType<IsotonicCalibration>().Zip(loaded.Calibrations.OfType<IsotonicCalibration>()))
        {
            Assert.Equal(first.From, second.From);
            Assert.Equal(first.To, second.To);
            Assert.Equal(first.Values, second.Values);
        }

        Assert.Equal(4, loaded.Calibrations.OfType<IsotonicCalibration>().Count());
        Assert.Equal(["isotonic, 12 steps", "Platt"], ModelDescription.Read(file).Calibrations.Distinct());
    }

    [Fact]
    public void A_classifier_gives_the_probability_of_the_score_that_the_explanation_adds_up_to()
    {
        var model = SampleModels.MakeIsotonic();
        var classifier = ThemeClassifier.Load(new MemoryStream(SampleModels.Write(model)));
        var explanation = classifier.Explain(Text);
        Assert.NotEmpty(explanation.Evidence);
        for (var label = 0; label < SampleModels.Labels.Length; label++)
        {
            var sum = explanation.Intercepts[label] + explanation.Evidence.Sum(evidence => evidence.Contributions[label]);
            Assert.Equal(explanation.LogOdds[label], sum, 1e-4f);
            var probability = explanation.Classification.Probabilities.Values[label];
            if (model.Calibrations[label] is IsotonicCalibration steps) Assert.Equal(steps.Probability(sum), probability, 1e-4f);
            else Assert.Equal(sum, Math.Log(probability / (1 - probability)), 1e-4);
        }
    }

    [Fact]
    public void Classifying_allocates_nothing()
    {
        var classifier = ThemeClassifier.Load(new MemoryStream(SampleModels.Write(SampleModels.MakeIsotonic(steps: 100))));
        var probabilities = new float[SampleModels.Labels.Length];
        for (var i = 0; i < 100; i++) classifier.Classify(Text, probabilities);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++) classifier.Classify(Text, probabilities);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Theory]
    [InlineData(0, 8, "bytes in a float 8")]
    [InlineData(4, -1, "-1 steps")]
    [InlineData(4, 13, "13 steps")]
    [InlineData(4, int.MaxValue, "2147483647 steps")]
    [InlineData(4, 11, "12 bytes too many")]
    [InlineData(8, 0x7FC00000, "step 0 from NaN")]
    [InlineData(8, unchecked((int)0xFF800000), "expected finite ends in order")]
    [InlineData(12, unchecked((int)0xFF7FFFFF), "expected finite ends in order")]
    [InlineData(16, 0x7FC00000, "value NaN of step 0; expected 0 to 1")]
    [InlineData(16, 0x40000000, "value 2 of step 0; expected 0 to 1")]
    [InlineData(16, 0x3F7FFFFF, "expected a larger one")]
    [InlineData(20, unchecked((int)0xFF7FFFFF), "expected a larger score")]
    public void Hostile_numbers_are_refused(int offset, int number, string message)
    {
        var file = TextModelBuilder.ToFile(ZipEntries.Read(SampleModels.Write(SampleModels.MakeIsotonic())).Select(entry => (entry.Name, entry.Name == Calibrator ? Patched(entry.Content, offset, number) : entry.Content)));
        var error = Assert.Throws<ModelFormatException>(() => SampleModels.Read(file));
        Assert.StartsWith(Calibrator, error.Message, StringComparison.Ordinal);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_model_of_ML_NET_with_a_PAV_calibrator_is_read()
    {
        var entries = GoldenPipelines.Binary().Build().Select(entry => entry.Name.EndsWith("Calibrator/Model.key", StringComparison.Ordinal)
            ? (entry.Name.Replace("Model.key", "Model.bin", StringComparison.Ordinal), new ModelKeyWriter(ComponentKinds.Isotonic).Int32(4).Int32(1).Single(0).Single(1).Single(0.625f).ToArray())
            : entry);
        var prediction = MlNetTextModel.Load(new MemoryStream(TextModelBuilder.ToFile(entries))).Predict(Text);
        Assert.Equal(0.625f, prediction.Scores[0].Probability);
    }

    private static byte[] Patched(byte[] content, int offset, int number)
    {
        BinaryPrimitives.WriteInt32LittleEndian(content.AsSpan(ModelKeyLayout.HeaderLength + offset), number);
        return content;
    }
}
