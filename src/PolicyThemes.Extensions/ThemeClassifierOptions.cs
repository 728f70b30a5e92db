using PolicyThemes.Extensions.Options;

namespace PolicyThemes;

/// <summary>Which model a host's classifier uses, and how it decides. Checked when the host starts; changes are followed while it runs.</summary>
public sealed class ThemeClassifierOptions
{
    /// <summary>The model file, made by <c>policy-themes train</c>; null (the default) for the model inside the package.</summary>
    public string? ModelPath { get; set; }

    /// <summary>
    /// How often to look whether the file at <see cref="ModelPath"/> has been replaced, 10 milliseconds to 30 days; null (the default) for
    /// never. Ignored for the model inside the package, which cannot change. A new file that cannot be used is reported, and the model that
    /// was loaded before stays.
    /// </summary>
    [PollInterval]
    public TimeSpan? ReloadInterval { get; set; }

    /// <summary>Probability, 0 to 1, from which on a label is given; labels that are not named keep the model's threshold. Default: none named.</summary>
    [Share(1)]
    public IDictionary<string, float> Thresholds { get; } = new Dictionary<string, float>();

    /// <summary>Distance from a threshold, 0 to 0.5, within which an answer is marked as abstained. Default 0: never.</summary>
    [Share(0.5)]
    public float AbstentionBand { get; set; }

    internal ClassifierOptions ForClassifier() => new() { Thresholds = new Dictionary<string, float>(Thresholds), AbstentionBand = AbstentionBand };
}
