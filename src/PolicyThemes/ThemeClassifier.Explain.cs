using PolicyThemes.Features;
using PolicyThemes.Scores;
using PolicyThemes.Text;

namespace PolicyThemes;

/// <content>Explanations.</content>
public sealed partial class ThemeClassifier
{
    /// <summary>Says which spans of a statement speak for and against each label, exactly.</summary>
    /// <param name="text">The statement.</param>
    public Explanation Explain(string text)
    {
        var classification = Classify(text);
        var sink = new EvidenceSink(new EvidenceCollector());
        _extractor.Extract(text, TextFolding.Fold(text), new UnitBuffer(), ref sink);
        var layout = new FeatureLayout(_model.Settings, _labels.Length);
        var evidence = sink.Collector.Weigh(layout, _model.Weights, _model.Calibrations);
        var intercepts = new float[_labels.Length];
        var logOdds = new float[_labels.Length];
        for (var i = 0; i < _labels.Length; i++)
        {
            intercepts[i] = _model.Calibrations[i].LogOdds(_model.Weights.Intercept(i));
            logOdds[i] = intercepts[i] + evidence.Sum(e => e.Contributions[i]);
        }

        return new Explanation(classification, intercepts, logOdds, evidence);
    }
}
