using PolicyThemes.Models.MlNet.Vectors;

namespace PolicyThemes.Models.MlNet.Components;

/// <summary>A linear model for one of several classes.</summary>
/// <param name="FeatureCount">Number of features.</param>
/// <param name="Classes">One linear model for each class.</param>
/// <param name="Combination">How their scores become those of the model.</param>
internal sealed record MulticlassPredictor(int FeatureCount, IReadOnlyList<BinaryPredictor> Classes, ClassCombination Combination);
