using System.Diagnostics;
using PolicyThemes.Models;
using PolicyThemes.Models.MlNet.Components;
using PolicyThemes.Models.MlNet.Files;
using PolicyThemes.Models.MlNet.Pipelines;
using PolicyThemes.Models.MlNet.Vectors;
using PolicyThemes.Tests.Models.MlNet;

namespace PolicyThemes.Tests.Models;

/// <summary>Damaged models load, or give a <see cref="ModelFormatException"/>; nothing else, and at no great cost.</summary>
public class FuzzTests
{
    private const long MaxAllocated = 64 << 20;
    private const string Text = "They agreed to cut tariffs, 双方 №1 café.";

    [Fact]
    public void Our_own_model() => Fuzz(SampleModels.Write(SampleModels.Make()), 8000, Classify);

    [Fact]
    public void Our_own_model_with_isotonic_calibration() => Fuzz(SampleModels.Write(SampleModels.MakeIsotonic()), 8000, Classify);

    [Fact]
    public void A_binary_text_model() => Fuzz(GoldenPipelines.Binary().ToFile(), 6000, Predict);

    [Fact]
    public void A_multiclass_text_model() => Fuzz(GoldenPipelines.Multiclass().ToFile(), 6000, Predict);

    [Fact]
    public void A_text_model_with_every_step() => Fuzz(ManyStepsModel.Make().ToFile(), 6000, Predict);

    [Theory]
    [InlineData("logistic", 64, 2000)]
    [InlineData("platt", 64, 2000)]
    [InlineData("wide", 262_144, 150)]
    public void Models_that_ML_NET_saved(string name, int length, int count) =>
        Fuzz(Fixtures.Model(name), count, file => Run(file, Fixtures.Inputs(name, length)[1]));

    private static void Fuzz(byte[] file, int count, Action<byte[]> use)
    {
        use(file);
        var entries = ZipEntries.Read(file);
        var refused = 0;
        Parallel.For(0, count, i =>
        {
            var random = new Random(i);
            var mutant = i % 4 == 0 ? Mutation.Bytes(file, random) : Mutation.Entries(entries, random);
            var time = Stopwatch.StartNew();
            var before = GC.GetAllocatedBytesForCurrentThread();
            try
            {
                use(mutant);
            }
            catch (ModelFormatException)
            {
                Interlocked.Increment(ref refused);
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"mutant {i}", e);
            }

            Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < MaxAllocated, $"mutant {i} took {GC.GetAllocatedBytesForCurrentThread() - before} bytes");
            Assert.True(time.Elapsed < TimeSpan.FromSeconds(20), $"mutant {i} took {time.Elapsed}");
        });
        Assert.InRange(refused, count / 3, count);
    }

    private static void Classify(byte[] file) => ThemeClassifier.Load(new MemoryStream(file)).Classify(Text);

    private static void Predict(byte[] file) => MlNetTextModel.Load(new MemoryStream(file)).Predict(Text);

    private static void Run(byte[] file, FloatVector input)
    {
        using var archive = ModelArchive.Open(new MemoryStream(file));
        ThemePredictors.Find(PipelineReader.Read(archive), SampleModels.Labels);
        Pipeline.Read(archive, ["trade.Score", "climate.Probability"], out _).Run(_ => input);
    }
}
