using PolicyThemes.Scores;

namespace PolicyThemes.Models.MlNet.Components;

/// <summary>A linear model for yes or no.</summary>
/// <param name="Bias">Added to the weighted sum.</param>
/// <param name="Weights">One weight for each feature.</param>
/// <param name="Calibration">From score to probability, or null where the model has none.</param>
internal sealed record BinaryPredictor(float Bias, LinearWeights Weights, ICalibration? Calibration);
