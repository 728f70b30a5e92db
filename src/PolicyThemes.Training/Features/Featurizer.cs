using PolicyThemes.Features;
using PolicyThemes.Text;
using PolicyThemes.Training.Fitting;

namespace PolicyThemes.Training.Features;

/// <summary>Turns texts into a <see cref="FeatureMatrix"/> by the code that prediction uses.</summary>
internal sealed class Featurizer(FeatureSettings settings, Lexicon lexicon, int labelCount)
{
    private readonly FeatureLayout _layout = new(settings, labelCount);
    private readonly FeatureExtractor _extractor = new(settings, lexicon);

    public FeatureMatrix Featurize(IReadOnlyList<string> texts)
    {
        var starts = new long[texts.Count + 1];
        var slots = new List<int>();
        var values = new List<float>();
        var vector = new FeatureVector(_layout);
        var units = new UnitBuffer();
        for (var row = 0; row < texts.Count; row++)
        {
            Extract(texts[row], units, vector);
            foreach (var slot in vector.NgramSlots)
            {
                slots.Add(slot);
                values.Add(vector.NgramValue);
            }

            slots.AddRange(vector.TermSlots);
            values.AddRange(vector.TermValues);
            starts[row + 1] = slots.Count;
        }

        return new FeatureMatrix(starts, [.. slots], [.. values], _layout.Length);
    }

    private void Extract(string text, UnitBuffer units, FeatureVector vector)
    {
        var sink = new VectorSink(vector);
        vector.Clear();
        _extractor.Extract(text, TextFolding.Fold(text), units, ref sink);
        vector.Complete();
    }
}
