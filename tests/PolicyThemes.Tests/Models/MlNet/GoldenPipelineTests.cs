using PolicyThemes.Models.MlNet.Files;
using PolicyThemes.Models.MlNet.Vectors;

namespace PolicyThemes.Tests.Models.MlNet;

public class GoldenPipelineTests
{
    private const string LongText = "Really  GOOD product, works well! Ünïcode 日本語 №1 – ½ 😀";

    [Theory]
    [InlineData("Model.key", 476, 0x97842756)]
    [InlineData("Transform_000/Model.key", 486, 0x2E51F312)]
    [InlineData("Transform_001/Model.key", 478, 0x96E32C03)]
    [InlineData("Transform_002/Model.key", 501, 0x2F64EB74)]
    [InlineData("Transform_003/Model.key", 482, 0x33A92A1A)]
    [InlineData("Transform_004/Model.key", 474, 0x29657DD4)]
    [InlineData("Transform_005/Model.key", 501, 0x2E006D01)]
    [InlineData("Transform_006/Model.key", 486, 0x5F1CFAAE)]
    [InlineData("Transform_007/Model.key", 486, 0xFA230E80)]
    [InlineData("Transform_008/Model.key", 508, 0xD2A07105)]
    [InlineData("Transform_009/Model.key", 486, 0x7B900AE2)]
    [InlineData("Transform_009/TrainSchema", 316, 0xAEF68EA3)]
    [InlineData("Transform_009/Model/Model.key", 432, 0x40EF0FBE)]
    [InlineData("Transform_009/Model/Predictor/Model.key", 20956, 0xB051C7FA)]
    [InlineData("Transform_009/Model/Calibrator/Model.key", 448, 0xF47489B4)]
    [InlineData("../Schema", 297, 0xB2D74E60)]
    public void The_binary_pipeline_is_written_byte_for_byte_as_ML_NET_writes_it(string name, int length, uint crc) =>
        AssertEntry(GoldenPipelines.Binary(), name, length, crc);

    [Theory]
    [InlineData("Model.key", 460, 0x98213C7E)]
    [InlineData("Transform_000/Model.key", 488, 0xD3C3570E)]
    [InlineData("Transform_001/Model.key", 474, 0x29657DD4)]
    [InlineData("Transform_002/Model.key", 501, 0x2E006D01)]
    [InlineData("Transform_003/Model.key", 498, 0xDC69B32F)]
    [InlineData("Transform_004/Model.key", 540, 0xC9F17A17)]
    [InlineData("Transform_004/TrainSchema", 455, 0xEB5A4D5E)]
    [InlineData("Transform_004/Model/Model.key", 12780, 0xE8DE115D)]
    [InlineData("Transform_005/Model.key", 480, 0x2FFF7A0E)]
    [InlineData("../Schema", 297, 0xB2D74E60)]
    public void The_multiclass_pipeline_is_written_byte_for_byte_as_ML_NET_writes_it(string name, int length, uint crc) =>
        AssertEntry(GoldenPipelines.Multiclass(), name, length, crc);

    [Theory]
    [InlineData("", 0x3E800000, 0x3F0FEACD)]
    [InlineData("good", 0x3E59999A, 0x3F0C5C82)]
    [InlineData("I love this café", 0x3E6D8150, 0x3F0E3513)]
    [InlineData(LongText, 0x3E5B4651, 0x3F0C8452)]
    public void The_binary_pipeline_gives_the_bits_that_ML_NET_gives(string text, int score, int probability)
    {
        var prediction = GoldenPipelines.Binary().ToModel().Predict(text);
        Assert.Equal("True", prediction.Label);
        var only = Assert.Single(prediction.Scores);
        Assert.Equal("True", only.Label);
        Assert.Equal(score, BitConverter.SingleToInt32Bits(only.Score));
        Assert.Equal(probability, BitConverter.SingleToInt32Bits(only.Probability!.Value));
    }

    [Theory]
    [InlineData("", "alpha", 0x3EBBFD1A, 0x3EAA1964, 0x3E99E980)]
    [InlineData("good", "gamma", 0x3E8C85AA, 0x3E606B1B, 0x3F01A264)]
    [InlineData("I love this café", "alpha", 0x3EC4B8A8, 0x3EBF12BB, 0x3E786939)]
    [InlineData(LongText, "alpha", 0x3EF90746, null, null)]
    public void The_multiclass_pipeline_gives_the_bits_that_ML_NET_gives(string text, string label, int alpha, int? beta, int? gamma)
    {
        // on the long text the last bits depend on the processor
        var mode = LaneSums.ModeOfProcessor;
        beta ??= mode == SumMode.Scalar ? 0x3E825964 : 0x3E825963;
        gamma ??= mode is SumMode.AvxFma or SumMode.Sse ? 0x3E849F57 : 0x3E849F56;
        var model = GoldenPipelines.Multiclass().ToModel();
        Assert.Equal(["alpha", "beta", "gamma"], model.Labels);
        var prediction = model.Predict(text);
        Assert.Equal(label, prediction.Label);
        Assert.Equal([alpha, beta.Value, gamma.Value], prediction.Scores.Select(score => BitConverter.SingleToInt32Bits(score.Score)));
        Assert.All(prediction.Scores, score => Assert.Null(score.Probability));
    }

    [Fact]
    public void A_model_is_safe_to_share_between_threads()
    {
        var model = GoldenPipelines.Binary().ToModel();
        var scores = Enumerable.Range(0, 200).AsParallel().Select(i => model.Predict(i % 2 == 0 ? "good" : LongText).Scores[0].Score).Distinct();
        Assert.Equal(2, scores.Count());
    }

    private static void AssertEntry(TextModelBuilder pipeline, string name, int length, uint crc)
    {
        var path = name.StartsWith("../", StringComparison.Ordinal) ? name[3..] : $"TransformerChain/{name}";
        var content = pipeline.Build().Single(entry => entry.Name == path).Content;
        Assert.Equal(length, content.Length);
        Assert.Equal(crc.ToString("X8"), Crc32.Of(content).ToString("X8"));
    }
}
