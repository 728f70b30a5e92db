using PolicyThemes.Training.Fitting;

namespace PolicyThemes.Training.Features;

/// <summary>The features of some texts.</summary>
/// <param name="Seen">All features.</param>
/// <param name="Fitted">The same n-grams, and the terms that the fit may see; the same matrix where it may see all.</param>
internal sealed record FeaturizedTexts(FeatureMatrix Seen, FeatureMatrix Fitted);
