namespace PolicyThemes;

/// <summary>What a model says of itself.</summary>
/// <param name="Labels">The labels in the order of every score.</param>
/// <param name="Mode">Whether a statement may carry several labels or none, or exactly one.</param>
/// <param name="Thresholds">For each label the probability from which on it is given, 0 to 1.</param>
/// <param name="Version">Version of the package that made the model.</param>
/// <param name="DataHash">SHA-256 of the statements and terms that the model was trained on, in hexadecimal.</param>
/// <param name="Seed">The random seed of its training.</param>
/// <param name="FeatureCount">Length of the feature vector.</param>
/// <param name="TermCount">Number of terms in its lexicon.</param>
/// <param name="Metrics">Figures measured when it was made, by name.</param>
public sealed record ModelInformation(
    IReadOnlyList<string> Labels,
    LabelMode Mode,
    IReadOnlyList<float> Thresholds,
    string Version,
    string DataHash,
    ulong Seed,
    int FeatureCount,
    int TermCount,
    IReadOnlyDictionary<string, double> Metrics);
