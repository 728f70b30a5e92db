using PolicyThemes.Features;
using PolicyThemes.Scores;

namespace PolicyThemes.Models;

/// <summary>Everything that a model file holds, ready for use. Immutable.</summary>
/// <param name="Information">Labels, mode, thresholds and where the model comes from.</param>
/// <param name="Settings">How text becomes features.</param>
/// <param name="Lexicon">The labelled terms.</param>
/// <param name="Weights">Weights and intercepts of all labels.</param>
/// <param name="Calibrations">From score to probability, one for each label.</param>
internal sealed record ThemeModel(
    ModelInformation Information,
    FeatureSettings Settings,
    Lexicon Lexicon,
    InterleavedWeights Weights,
    IReadOnlyList<PlattCalibration> Calibrations);
