using PolicyThemes.Training.Fitting;

namespace PolicyThemes.Training.Features;

/// <summary>The features of neighbouring texts.</summary>
/// <param name="Ngrams">Their n-grams.</param>
/// <param name="Seen">All their terms.</param>
/// <param name="Fitted">The terms that the fit may see.</param>
internal sealed record FeatureBlock(NgramBlock Ngrams, TermBlock Seen, TermBlock Fitted);
