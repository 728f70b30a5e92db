namespace PolicyThemes.Themes;

/// <summary>Where thresholds come from: the model, unless the caller names another.</summary>
internal static class ThemeThresholds
{
    public static float[] Combine(ModelInformation model, ClassifierOptions options)
    {
        var thresholds = model.Thresholds.ToArray();
        foreach (var (label, threshold) in options.Thresholds)
        {
            var index = model.Labels.ToList().IndexOf(label);
            if (index < 0)
                throw new ArgumentException($"unknown theme '{label}' among the thresholds. Themes of this model are {string.Join(", ", model.Labels)}.", nameof(options));
            if (threshold is not (>= 0 and <= 1))
                throw new ArgumentException($"threshold {threshold} for '{label}'; expected a probability from 0 to 1.", nameof(options));
            thresholds[index] = threshold;
        }

        return thresholds;
    }

    public static float CheckBand(float band) => band is >= 0 and <= 0.5f
        ? band
        : throw new ArgumentException($"abstention band {band}; expected a distance from 0 to 0.5.", nameof(band));
}
