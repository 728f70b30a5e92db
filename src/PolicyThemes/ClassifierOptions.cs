namespace PolicyThemes;

/// <summary>How a classifier decides, where the model's own settings shall not hold.</summary>
public sealed record ClassifierOptions
{
    /// <summary>Probability, 0 to 1, from which on a label is given; labels that are not named keep the model's threshold. Default: none named.</summary>
    public IReadOnlyDictionary<string, float> Thresholds { get; init; } = new Dictionary<string, float>();

    /// <summary>
    /// Distance from a threshold, 0 to 0.5, within which an answer is marked as abstained. Default 0: never.
    /// </summary>
    public float AbstentionBand { get; init; }
}
