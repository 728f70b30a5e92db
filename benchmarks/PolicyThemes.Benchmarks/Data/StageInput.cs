using PolicyThemes.Features;
using PolicyThemes.Models;
using PolicyThemes.Text;

namespace PolicyThemes.Benchmarks.Data;

/// <summary>The bundled model and the sample, worked through up to any stage.</summary>
internal sealed class StageInput
{
    public ThemeModel Model { get; } = ModelReader.ReadBundled();

    public string[] Texts { get; } = BenchmarkData.Texts();

    public string[] Folded => field ??= [.. Texts.Select(TextFolding.Fold)];

    public FeatureLayout Layout => field ??= new(Model.Settings, Model.Information.Labels.Count);

    public FeatureExtractor Extractor => field ??= new(Model.Settings, Model.Lexicon);

    /// <summary>The units of every text.</summary>
    public UnitBuffer[] Units()
    {
        var all = new UnitBuffer[Texts.Length];
        for (var i = 0; i < all.Length; i++)
            UnitReader.Read(Texts[i], Folded[i], Model.Lexicon.Acronyms, all[i] = new UnitBuffer());
        return all;
    }

    /// <summary>The features of every text.</summary>
    public FeatureVector[] Vectors()
    {
        var all = new FeatureVector[Texts.Length];
        for (var i = 0; i < all.Length; i++)
        {
            var sink = new VectorSink(all[i] = new FeatureVector(Layout));
            Extractor.Extract(Texts[i], Folded[i], new UnitBuffer(), ref sink);
            all[i].Complete();
        }

        return all;
    }
}
