using PolicyThemes.Models.MlNet.Components;
using PolicyThemes.Models.MlNet.Files;
using PolicyThemes.Models.MlNet.Pipelines;
using PolicyThemes.Models.MlNet.Schemas;
using PolicyThemes.Models.MlNet.Vectors;

namespace PolicyThemes.Tests.Models.MlNet;

/// <summary>What we write is what ML.NET itself writes.</summary>
public class WrittenByMlNetTests
{
    private const string Step = "TransformerChain/Transform_000/";

    private static readonly Dictionary<string, byte[]> Logistic = ZipEntries.Read(Fixtures.Model("logistic")).ToDictionary(entry => entry.Name, entry => entry.Content);

    [Fact]
    public void Every_component_of_a_theme_model_is_byte_for_byte_what_ML_NET_writes()
    {
        AssertEqual("Schema", IdvWriter.Write(new IdvColumn("Features", IdvType.Vector(IdvType.Single, 64))));
        AssertEqual("TransformerChain/Model.key", new ModelKeyWriter(ComponentKinds.Chain).Int32(15).Int32s([.. Enumerable.Repeat(7, 15)]).ToArray());
        AssertEqual(Step + "Model.key", new ModelKeyWriter(ComponentKinds.BinaryPrediction).Text("Features").Single(0).Text("Score").ToArray());
        AssertEqual(Step + "Model/Model.key", new ModelKeyWriter(ComponentKinds.Calibrated).ToArray());
        AssertEqual(Step + "Model/Calibrator/Model.key", new ModelKeyWriter(ComponentKinds.Platt).Double(-1).Double(0).ToArray());
        AssertEqual("TransformerChain/Transform_001/Model.key", TextModelBuilder.Columns(ComponentKinds.Copy, "trade.Score", "Score").ToArray());
        var predictor = Prediction(Logistic).Predictor;
        AssertEqual(Step + "Model/Predictor/Model.key", TextModelBuilder.Linear(predictor.Bias, predictor.Weights.Values).ToArray());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Run_as_a_pipeline_of_ML_NET_our_model_says_yes_exactly_where_the_classifier_does(bool isIsotonic)
    {
        var model = isIsotonic ? SampleModels.MakeIsotonic() : SampleModels.Make(sparsity: 0.3);
        using var archive = ModelArchive.Open(new MemoryStream(SampleModels.Write(model)));
        string[] columns = [.. SampleModels.Labels.SelectMany(label => new[] { $"{label}.Probability", $"{label}.PredictedLabel" })];
        var pipeline = Pipeline.Read(archive, columns, out var types);
        Assert.All(types, Assert.NotNull);
        var random = new Random(1);
        for (var row = 0; row < 200; row++)
        {
            int[] slots = [.. Enumerable.Range(0, 30).Select(_ => random.Next(model.Weights.Width)).Distinct().Order()];
            var outputs = pipeline.Run(_ => new FloatVector(model.Weights.Width, slots, [.. slots.Select(_ => random.NextSingle())]));
            for (var label = 0; label < SampleModels.Labels.Length; label++)
                Assert.Equal((float)outputs[2 * label]! >= model.Information.Thresholds[label], (bool)outputs[(2 * label) + 1]!);
        }
    }

    private static BinaryPrediction Prediction(Dictionary<string, byte[]> entries)
    {
        using var archive = ModelArchive.Open(new MemoryStream(TextModelBuilder.ToFile(entries.Select(entry => (entry.Key, entry.Value)))));
        return (BinaryPrediction)PipelineReader.Read(archive).Members[0];
    }

    private static void AssertEqual(string name, byte[] written) =>
        Assert.Equal(Convert.ToHexString(Logistic[name]), Convert.ToHexString(written));
}
