using PolicyThemes.Features;
using PolicyThemes.Scores;

namespace PolicyThemes.Models;

/// <summary>Everything that a model file holds, ready for use. Immutable.</summary>
internal sealed class ThemeModel
{
    /// <param name="manifest">Labels, mode, thresholds, feature settings and where the model comes from.</param>
    /// <param name="lexiconText">The file of the labelled terms.</param>
    /// <param name="lexicon">The same terms, ready for look-up.</param>
    /// <param name="weights">Weights and intercepts of all labels.</param>
    /// <param name="calibrations">From score to probability, one for each label.</param>
    public ThemeModel(
        ModelManifest manifest, ReadOnlyMemory<byte> lexiconText, Lexicon lexicon, InterleavedWeights weights, IReadOnlyList<ICalibration> calibrations)
    {
        (Manifest, LexiconText, Lexicon, Weights, Calibrations) = (manifest, lexiconText, lexicon, weights, calibrations);
        Information = new ModelInformation(
            manifest.Labels, manifest.Mode, manifest.Thresholds, manifest.Version, manifest.DataHash, manifest.Seed,
            weights.Width, lexicon.Count, manifest.Metrics);
    }

    public ModelInformation Information { get; }

    public ModelManifest Manifest { get; }

    /// <summary>How text becomes features.</summary>
    public FeatureSettings Settings => Manifest.Features;

    public Lexicon Lexicon { get; }

    /// <summary>The lexicon as it stands in the model file; empty where a model was read for classification alone.</summary>
    public ReadOnlyMemory<byte> LexiconText { get; }

    public InterleavedWeights Weights { get; }

    public IReadOnlyList<ICalibration> Calibrations { get; }

    /// <summary>A model that was just trained.</summary>
    /// <param name="manifest">Its facts; the hash of the lexicon is filled in.</param>
    /// <param name="terms">The labelled terms; their bits follow the labels of the manifest.</param>
    /// <param name="lexicon">The same terms, ready for look-up.</param>
    /// <param name="weights">Weights and intercepts of all labels.</param>
    /// <param name="calibrations">From score to probability, one for each label.</param>
    public static ThemeModel Create(
        ModelManifest manifest, IReadOnlyList<LexiconTerm> terms, Lexicon lexicon, InterleavedWeights weights, IReadOnlyList<ICalibration> calibrations)
    {
        var text = LexiconFile.Format(terms, manifest.Labels);
        return new ThemeModel(manifest with { LexiconHash = LexiconFile.Hash(text) }, text, lexicon, weights, calibrations);
    }
}
