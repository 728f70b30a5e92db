using PolicyThemes.Models.MlNet.Files;

namespace PolicyThemes.Tests.Models.MlNet;

/// <summary>A model with the steps that the golden pipelines lack, as FeaturizeText and training pipelines write them.</summary>
internal static class ManyStepsModel
{
    private const int Features = 4 + 3 + 64;

    public static readonly string[] Words = ["cut", "tariffs", "agreed", "trade"];

    public static TextModelBuilder Make()
    {
        var builder = new TextModelBuilder();
        AddLabelTerms(builder);
        builder.Step(new ModelKeyWriter(ComponentKinds.Featurize));
        AddChain(builder, "Chain", 2);
        Nested(builder, "Chain/Transform_000", TextModelBuilder.Columns(ComponentKinds.Normalize, "T", "Text").Byte(0).Boolean(false).Boolean(false).Boolean(true));
        Nested(builder, "Chain/Transform_001", TextModelBuilder.Columns(ComponentKinds.Words, "W", "T").Int32(1).UInt16(' '));
        builder.Step(TextModelBuilder.Columns(ComponentKinds.CustomStopWords, "S", "W").Int32(2).Text("they").Text("to"))
            .Entry("Stopwords/Model.key", new ModelKeyWriter(ComponentKinds.CustomStopWordsManager).ToArray());
        builder.Step(TextModelBuilder.Columns(ComponentKinds.Terms, "K", "S").Boolean(false));
        AddVocabulary(builder, Words);
        builder.Step(Dictionary("D", 2, Pool([1], [2], [3], [1, 2]), [1.5, 2, 2.5, 3]));
        builder.Step(Dictionary("E", 0, Pool([3], [3, 1], [1, 2]), []));
        builder.Hash("H", "S", bits: 20, ordered: true);
        builder.NgramHash("G", ["H", "K"], 3, 2, 6, rehash: true);
        builder.Norm("GN", "G", kind: 2);
        builder.Concat("Features", "D", "E", "GN");
        AddOneVersusAll(builder);
        builder.KeyToValue("PredictedLabel");
        builder.Step(new ModelKeyWriter(ComponentKinds.Select).Boolean(true).Boolean(false).Boolean(false).Int32(2).Text("PredictedLabel").Text("Score"));
        return builder;
    }

    /// <summary>The step that numbers labels while training; prediction does not need it.</summary>
    private static void AddLabelTerms(TextModelBuilder builder)
    {
        builder.Step(TextModelBuilder.Columns(ComponentKinds.Terms, "Key", "Text").Boolean(false));
        AddVocabulary(builder, ["yes", "no", "maybe"]);
    }

    private static void AddVocabulary(TextModelBuilder builder, string[] terms)
    {
        var key = new ModelKeyWriter(ComponentKinds.TermManager).Int32(1).Byte(0).Int32(terms.Length);
        foreach (var term in terms)
            key.Text(term);
        builder.Entry("Vocabulary/Model.key", key.ToArray());
    }

    private static void AddChain(TextModelBuilder builder, string name, int count)
    {
        var chain = new ModelKeyWriter(ComponentKinds.Chain).Int32(count);
        for (var i = 0; i < count; i++)
            chain.Int32(7);
        Nested(builder, name, chain);
    }

    private static void Nested(TextModelBuilder builder, string name, ModelKeyWriter key) => builder.Entry($"{name}/Model.key", key.ToArray());

    private static (int[] Starts, byte[] Bytes) Pool(params byte[][] ngrams) =>
        ([0, .. ngrams.Select((_, i) => ngrams.Take(i + 1).Sum(ngram => ngram.Length))], [.. ngrams.SelectMany(ngram => ngram)]);

    private static ModelKeyWriter Dictionary(string output, int weighting, (int[] Starts, byte[] Bytes) pool, double[] rarities)
    {
        var key = TextModelBuilder.Columns(ComponentKinds.Ngrams, output, "K").Int32(2).Int32(0).Int32(weighting).Boolean(true).Boolean(true);
        key.Int32(pool.Starts.Length - 1).Int32s(pool.Starts);
        foreach (var value in pool.Bytes)
            key.Byte(value);
        key.Int32(rarities.Length);
        foreach (var rarity in rarities)
            key.Double(rarity);
        return key;
    }

    private static void AddOneVersusAll(TextModelBuilder builder)
    {
        builder.Multiclass(Features, ["yes", "no", "maybe"], new ModelKeyWriter(ComponentKinds.OneVersusAll).Int32(4).Byte(1).Int32(3));
        for (var i = 0; i < 3; i++)
        {
            var name = $"Model/SubPredictor_00{i}";
            Nested(builder, name, new ModelKeyWriter(ComponentKinds.Calibrated));
            Nested(builder, $"{name}/Predictor", TextModelBuilder.Linear(0.1f * i, [.. Enumerable.Range(0, Features).Select(j => GoldenPipelines.Weight(j + (7 * i)))]));
            Nested(builder, $"{name}/Calibrator", new ModelKeyWriter(ComponentKinds.Platt).Double(-1 - i).Double(0.5));
        }
    }
}
