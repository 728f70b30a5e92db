using PolicyThemes.Features;
using PolicyThemes.Text;

namespace PolicyThemes;

/// <content>Feature vectors.</content>
public sealed partial class ThemeClassifier
{
    /// <summary>The features of one statement: slots from 0, ascending, with their values.</summary>
    internal IReadOnlyList<(int Slot, float Value)> Features(string text)
    {
        var vector = new FeatureVector(new FeatureLayout(_model.Settings, _labels.Length));
        var sink = new VectorSink(vector);
        _extractor.Extract(text, TextFolding.Fold(text), new UnitBuffer(), ref sink);
        vector.Complete();
        var features = new List<(int Slot, float Value)>();
        foreach (var slot in vector.NgramSlots)
            features.Add((slot, vector.NgramValue));
        features.Sort();
        for (var i = 0; i < vector.TermSlots.Length; i++)
            features.Add((vector.TermSlots[i], vector.TermValues[i]));
        return features;
    }
}
