using PolicyThemes.Models.MlNet.Components;
using PolicyThemes.Models.MlNet.Files;
using PolicyThemes.Models.MlNet.Pipelines;
using PolicyThemes.Models.MlNet.Schemas;
using PolicyThemes.Models.MlNet.Vectors;

namespace PolicyThemes.Tests.Models.MlNet;

public class PipelineTests
{
    [Fact]
    public void A_pipeline_of_every_step_names_the_best_class()
    {
        var model = ManyStepsModel.Make().ToModel();
        Assert.Equal(["yes", "no", "maybe"], model.Labels);
        var prediction = model.Predict("They agreed to cut tariffs!");
        var best = prediction.Scores.MaxBy(score => score.Score);
        Assert.Equal(best.Label, prediction.Label);
        Assert.Equal(1, prediction.Scores.Sum(score => score.Score), 5);
    }

    [Fact]
    public void Ngrams_of_a_dictionary_are_counted_and_weighted()
    {
        // terms: cut 1, tariffs 2, agreed 3, trade 4; the text without stop words: cut tariffs cut cut agreed cut
        var features = Run(ManyStepsModel.Make().ToFile(), "Cut, tariffs to cut: they cut, agreed? CUT", "D", "E");
        Assert.Equal([1.5f * 4, 2, 2.5f, 3], Dense(features[0]));
        Assert.Equal([1, 1, 1], Dense(features[1]));
    }

    [Fact]
    public void A_step_for_training_is_no_input_of_a_prediction()
    {
        // the label is a number that becomes a key: it cannot run here and need not
        var builder = new TextModelBuilder().Step(TextModelBuilder.Columns(ComponentKinds.Terms, "Key", "Label").Boolean(false));
        var typed = new ModelKeyWriter(ComponentKinds.TermManager).Int32(1).Byte(1);
        foreach (var value in new byte[] { 6, (byte)'S', (byte)'i', (byte)'n', (byte)'g', (byte)'l', (byte)'e', 0 })
            typed.Byte(value);
        builder.Entry("Vocabulary/Model.key", typed.Int32(2).Single(0).Single(1).ToArray());
        builder.Words("W", "Text").Hash("H", "W").NgramHash("Features", ["H"], 1, 0, 8).Binary(0, [.. Enumerable.Range(0, 256).Select(GoldenPipelines.Weight)], -1, 0);
        var entries = builder.Build().Where(entry => entry.Name != "Schema");
        var schema = IdvWriter.Write(new IdvColumn("Label", IdvType.Single), new IdvColumn("Text", IdvType.Text));
        var model = MlNetTextModel.Load(new MemoryStream(TextModelBuilder.ToFile([.. entries, ("Schema", schema)])));
        Assert.NotEqual(0, model.Predict("cut tariffs").Scores[0].Score);
    }

    [Fact]
    public void A_model_loads_without_a_schema_and_from_a_lone_component()
    {
        var entries = GoldenPipelines.Binary().Build();
        var expected = GoldenPipelines.Binary().ToModel().Predict("good").Scores;
        var withoutSchema = TextModelBuilder.ToFile(entries.Where(entry => entry.Name != "Schema"));
        Assert.Equal(expected, MlNetTextModel.Load(new MemoryStream(withoutSchema)).Predict("good").Scores);
    }

    [Fact]
    public void A_member_of_a_chain_that_does_not_score_is_skipped()
    {
        var entries = GoldenPipelines.Binary().Step(new ModelKeyWriter(new ComponentKind("Unknown", "UNKNOWN ", 1, 1, 1, "A"))).Build().ToList();
        var chain = new ModelKeyWriter(ComponentKinds.Chain).Int32(11);
        for (var i = 0; i < 11; i++)
            chain.Int32(i == 10 ? 3 : 7);
        entries[0] = (entries[0].Name, chain.ToArray());
        Assert.Equal("True", MlNetTextModel.Load(new MemoryStream(TextModelBuilder.ToFile(entries))).Predict("good").Label);
    }

    [Theory]
    [InlineData(0.2f, "True")]
    [InlineData(0.25f, "False")]
    public void The_label_is_true_above_the_threshold_alone(float threshold, string expected)
    {
        var builder = new TextModelBuilder().Words("W", "Text").Hash("H", "W").NgramHash("Features", ["H"], 1, 0, 8).Binary(0.25f, new float[256], -1, 0, threshold);
        Assert.Equal(expected, builder.ToModel().Predict("any").Label);
    }

    [Fact]
    public void Sparse_rows_of_a_multiclass_model_give_the_scores_of_dense_ones()
    {
        var rows = Enumerable.Range(0, 3).Select(c => Enumerable.Range(0, 256).Select(j => GoldenPipelines.Weight(j + c)).ToArray()).ToArray();
        var indices = rows.Select(row => Enumerable.Range(0, 256).Where(j => row[j] != 0).ToArray()).ToArray();
        var count = indices.Sum(row => row.Length);
        var sparse = new ModelKeyWriter(ComponentKinds.LinearMulticlass).Int32(4).Int32(256).Int32(3).Singles([0, 1, 2]).Int32(4).Int32s([0, indices[0].Length, indices[0].Length + indices[1].Length, count]).Int32(count);
        foreach (var row in indices)
            sparse.Int32s(row);
        sparse.Int32(count);
        for (var c = 0; c < 3; c++)
            sparse.Singles([.. indices[c].Select(j => rows[c][j])]);
        var dense = TextModelBuilder.DenseClasses(ComponentKinds.LinearMulticlass, [0, 1, 2], rows);
        Assert.Equal(Predict(dense), Predict(sparse));

        IEnumerable<float> Predict(ModelKeyWriter predictor) => new TextModelBuilder().Words("W", "Text").Hash("H", "W").NgramHash("Features", ["H"], 2, 0, 8)
            .Multiclass(256, ["a", "b", "c"], predictor).ToModel().Predict("They agreed to cut tariffs").Scores.Select(score => score.Score);
    }

    [Fact]
    public void Classes_without_names_are_numbered_from_one()
    {
        var builder = new TextModelBuilder().Words("W", "Text").Hash("H", "W").NgramHash("Features", ["H"], 1, 0, 4)
            .Step(new ModelKeyWriter(ComponentKinds.MulticlassPrediction).Text("Features").OptionalText(null).Text("Score").Text("PredictedLabel"))
            .Entry("TrainSchema", IdvWriter.Write(new IdvColumn("Features", IdvType.Vector(IdvType.Single, 16))))
            .Entry("Model/Model.key", TextModelBuilder.DenseClasses(ComponentKinds.LinearMulticlass, [0, 2, 2], [new float[16], new float[16], new float[16]]).ToArray());
        Assert.Equal(["1", "2", "3"], builder.ToModel().Labels);
        Assert.Equal("2", builder.ToModel().Predict("any").Label);
    }

    [Fact]
    public void Several_text_columns_are_an_error_that_names_them()
    {
        var builder = new TextModelBuilder().Concat("Both", "Title", "Body").Words("W", "Both").Hash("H", "W").NgramHash("Features", ["H"], 1, 0, 4).Binary(0, new float[16], -1, 0);
        var entries = builder.Build().Where(entry => entry.Name != "Schema");
        var error = Assert.Throws<ModelFormatException>(() => MlNetTextModel.Load(new MemoryStream(TextModelBuilder.ToFile(entries))));
        Assert.Contains("Title (Text), Body (Text)", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Predefined_stop_words_are_an_error_that_says_what_is_supported()
    {
        var builder = new TextModelBuilder().Words("W", "Text").Step(TextModelBuilder.Columns(ComponentKinds.StopWords, "S", "W").Int32(0).OptionalText(null));
        Assert.Contains("not in the file", Assert.Throws<ModelFormatException>(() => builder.ToModel()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_of_ML_NET_1_0_hash_as_that_version_did()
    {
        var old = ComponentKinds.Hash with { Written = 0x00010002, Needed = 0x00010002 };
        var hash = TextModelBuilder.Columns(old, "H", "W").Int32(20).UInt32(TextModelBuilder.Seed).Boolean(false);
        var keys = Run(new TextModelBuilder().Words("W", "Text").Step(hash).ToFile(), "café", "H");
        Assert.Equal((uint)(0xB4D92A4F & 0xFFFFF) + 1, Assert.Single((uint[])keys[0]!));
    }

    private static object?[] Run(byte[] file, string text, params string[] columns)
    {
        using var archive = ModelArchive.Open(new MemoryStream(file));
        var builder = new PipelineBuilder(null);
        // without the step that drops the columns we look at
        foreach (var transform in PipelineReader.Read(archive).Flatten().Where(transform => transform is not ColumnSelecting))
            transform.Bind(builder);
        return Pipeline.Of(builder, columns).Run(_ => text);
    }

    private static float[] Dense(object? value)
    {
        var vector = (FloatVector)value!;
        var values = new float[vector.Length];
        for (var i = 0; i < vector.Values.Length; i++)
            values[vector.Indices is { } slots ? slots[i] : i] = vector.Values[i];
        return values;
    }
}
