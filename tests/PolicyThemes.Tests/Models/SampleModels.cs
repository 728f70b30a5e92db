using System.Globalization;
using PolicyThemes.Features;
using PolicyThemes.Models;
using PolicyThemes.Scores;

namespace PolicyThemes.Tests.Models;

/// <summary>Small models with invented weights.</summary>
internal static class SampleModels
{
    public static readonly string[] Labels = ["trade", "security", "culture", "climate", "multilateralism"];

    public static ThemeModel Make(int hashBits = 10, int terms = 20, double sparsity = 0.8, int seed = 1, IReadOnlyList<PlattCalibration>? calibrations = null)
    {
        var random = new Random(seed);
        var manifest = MakeManifest(hashBits);
        var list = Enumerable.Range(0, terms).Select(i => MakeTerm(random, i)).ToArray();
        var width = new FeatureLayout(manifest.Features, Labels.Length).Length;
        var weights = Labels.Select(_ => MakeWeights(random, width, sparsity)).ToArray();
        var intercepts = Labels.Select(_ => random.NextSingle() - 1).ToArray();
        calibrations ??= [.. Labels.Select(_ => new PlattCalibration(-1 - random.NextDouble(), random.NextDouble() - 0.5))];
        return ThemeModel.Create(manifest, list, new Lexicon(list), new InterleavedWeights(weights, intercepts), calibrations);
    }

    public static ModelManifest MakeManifest(int hashBits = 10) => new()
    {
        Version = "1.2.3",
        Mode = LabelMode.Multilabel,
        Labels = Labels,
        Thresholds = [0.5f, 0.25f, 0.75f, 0.4f, 0.1f],
        Features = new FeatureSettings { HashBits = hashBits },
        LexiconHash = "",
        DataHash = "0123456789abcdef",
        Seed = ulong.MaxValue,
        Metrics = new Dictionary<string, double> { ["macroF1"] = 0.8125, ["accuracy"] = 1 / 3.0 },
    };

    public static byte[] Write(ThemeModel model)
    {
        using var stream = new MemoryStream();
        ModelWriter.Write(model, stream);
        return stream.ToArray();
    }

    public static ThemeModel Read(byte[] file) => ModelReader.Read(new MemoryStream(file));

    private static LexiconTerm MakeTerm(Random random, int i) => new(
        random.Next(4) == 0 ? 0 : (ulong)random.Next(1, 1 << Labels.Length),
        (TermStrength)random.Next(3),
        random.Next(3) == 0
            ? string.Concat(Enumerable.Range(0, 4).Select(_ => (char)random.Next(0x4E00, 0x9FA5)))
            : string.Create(CultureInfo.InvariantCulture, $"term {(char)('a' + (i % 26))}{random.Next(100_000)} agreement"));

    private static float[] MakeWeights(Random random, int width, double sparsity)
    {
        var weights = new float[width];
        for (var i = 0; i < width; i++)
            weights[i] = random.NextDouble() < sparsity ? 0 : MathF.Round((random.NextSingle() - 0.5f) * 64) / 16;
        return weights;
    }
}
