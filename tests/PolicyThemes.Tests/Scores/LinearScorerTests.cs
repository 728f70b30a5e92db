using PolicyThemes.Features;
using PolicyThemes.Models;
using PolicyThemes.Scores;
using PolicyThemes.Text;

namespace PolicyThemes.Tests.Scores;

public class LinearScorerTests
{
    private static readonly ThemeModel Model = ModelReader.ReadBundled();

    [Fact]
    public void Vectors_give_the_bits_of_plain_additions_one_label_at_a_time()
    {
        var features = new FeatureVector(new FeatureLayout(Model.Settings, Model.Weights.LabelCount));
        var scores = new float[Model.Weights.LabelCount];
        var texts = Directory.EnumerateFiles(RepositoryFiles.Path("seeds/documents")).SelectMany(File.ReadLines).Append("").ToList();
        Assert.InRange(texts.Count, 20, 10_000);
        foreach (var text in texts)
        {
            Extract(text, features);
            LinearScorer.Score(Model.Weights, features, scores);
            Assert.Equal(Enumerable.Range(0, scores.Length).Select(label => BitConverter.SingleToInt32Bits(PlainScore(features, label))), scores.Select(BitConverter.SingleToInt32Bits));
        }
    }

    private static void Extract(string text, FeatureVector features)
    {
        var sink = new VectorSink(features);
        features.Clear();
        new FeatureExtractor(Model.Settings, Model.Lexicon).Extract(text, TextFolding.Fold(text), new UnitBuffer(), ref sink);
        features.Complete();
    }

    private static float PlainScore(FeatureVector features, int label)
    {
        var ngrams = 0f;
        foreach (var slot in features.NgramSlots)
            ngrams += Model.Weights.Weight(slot, label);
        var scaled = ngrams * features.NgramValue;
        var sum = Model.Weights.Intercept(label) + scaled;
        for (var i = 0; i < features.TermSlots.Length; i++)
        {
            var product = Model.Weights.Weight(features.TermSlots[i], label) * features.TermValues[i];
            sum += product;
        }

        return sum;
    }
}
