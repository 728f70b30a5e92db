using System.Globalization;
using PolicyThemes.Features;
using PolicyThemes.Models;
using PolicyThemes.Scores;

namespace PolicyThemes.Tests.Models;

/// <summary>Small models with invented weights.</summary>
internal static class SampleModels
{
    public static readonly string[] Labels = ["trade", "security", "culture", "climate", "multilateralism"];

    public static ThemeModel Make(int hashBits = 10, int terms = 20, double sparsity = 0.8, int seed = 1, IReadOnlyList<ICalibration>? calibrations = null)
    {
        var random = new Random(seed);
        var manifest = MakeManifest(hashBits);
        var list = Enumerable.Range(0, terms).Select(i => MakeTerm(random, i)).ToArray();
        var width = new FeatureLayout(manifest.Features, Labels.Length).Length;
        var weights = Labels.Select(_ => MakeWeights(random, width, sparsity)).ToArray();
        var intercepts = Labels.Select(_ => random.NextSingle() - 1).ToArray();
        calibrations ??= [.. Labels.Select(_ => (ICalibration)new PlattCalibration(-1 - random.NextDouble(), random.NextDouble() - 0.5))];
        return ThemeModel.Create(manifest, list, new Lexicon(list), new InterleavedWeights(weights, intercepts), calibrations);
    }

    /// <summary>A model whose calibrations are step functions, but for one.</summary>
    public static ThemeModel MakeIsotonic(int steps = 12, double sparsity = 0.3)
    {
        var random = new Random(7);
        return Make(sparsity: sparsity, calibrations: [.. Labels.Select((_, i) => i == 3 ? (ICalibration)new PlattCalibration(-1, 0.5) : MakeSteps(random, steps))]);
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

    public static ThemeModel Read(byte[] file) => ModelReader.ReadWithText(new MemoryStream(file));

    /// <summary>Steps over the scores from about -8 to 8, with values from near 0 to near 1.</summary>
    public static IsotonicCalibration MakeSteps(Random random, int count)
    {
        var (from, to, values) = (new float[count], new float[count], new float[count]);
        var (score, value) = (-8f, 0f);
        for (var i = 0; i < count; i++)
        {
            from[i] = score += (0.05f + random.NextSingle()) * 14 / count;
            to[i] = random.Next(3) == 0 ? score : score += random.NextSingle() * 7 / count;
            values[i] = value += (random.NextSingle() + 0.1f) * 0.9f / count;
        }

        return new IsotonicCalibration(from, to, values);
    }

    private static LexiconTerm MakeTerm(Random random, int i) => new(
        random.Next(4) == 0 ? 0 : (ulong)random.Next(1, 1 << Labels.Length),
        (TermStrength)random.Next(4),
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
