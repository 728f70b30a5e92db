using PolicyThemes.Models.MlNet.Components;
using PolicyThemes.Scores;

namespace PolicyThemes.Models;

/// <summary>What the ML.NET part of a model says of one label.</summary>
/// <param name="Predictor">Weights and bias.</param>
/// <param name="Calibration">From score to probability.</param>
/// <param name="Threshold">The score above which the label is given.</param>
internal sealed record ThemePredictor(BinaryPredictor Predictor, ICalibration Calibration, float Threshold);
