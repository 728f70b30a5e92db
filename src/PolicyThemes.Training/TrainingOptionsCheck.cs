using PolicyThemes.Features;

namespace PolicyThemes.Training;

/// <summary>Whether every option lies in its range.</summary>
internal static class TrainingOptionsCheck
{
    public static TrainingOptions Check(TrainingOptions options)
    {
        Check(options.Cost > 0 && float.IsFinite(options.Cost), nameof(options.Cost), options.Cost, "a number above 0");
        Check(options.TermCost >= 0 && float.IsFinite(options.TermCost), nameof(options.TermCost), options.TermCost, "a number from 0 on");
        Check(options.TermDropout is >= 0 and < 1, nameof(options.TermDropout), options.TermDropout, "0 to below 1");
        Check(options.L1 >= 0 && float.IsFinite(options.L1), nameof(options.L1), options.L1, "a number from 0 on");
        Check(options.SmallestWeight >= 0 && float.IsFinite(options.SmallestWeight), nameof(options.SmallestWeight), options.SmallestWeight, "a number from 0 on");
        Check(options.MaxEpochs is >= 1 and <= 10_000, nameof(options.MaxEpochs), options.MaxEpochs, "1 to 10,000");
        Check(options.Folds is >= 2 and <= 20, nameof(options.Folds), options.Folds, "2 to 20");
        Check(options.HashBits is >= 10 and <= 22, nameof(options.HashBits), options.HashBits, "10 to 22");
        Check(options.Threads >= 1, nameof(options.Threads), options.Threads, "at least 1");
        Check(options.RequiredPrecision is >= 0 and <= 1, nameof(options.RequiredPrecision), options.RequiredPrecision, "0 to 1");
        Check(Settings(options).IsValid, "the range of features", Settings(options), "word n-grams up to 1 to 4, character n-grams from 2 to 8, Han n-grams up to 1 to 6, pairs that reach 0 to 8");
        foreach (var (label, weight) in options.ClassWeights)
            Check(weight > 0 && float.IsFinite(weight), $"{nameof(options.ClassWeights)}['{label}']", weight, "a number above 0");
        return options;
    }

    /// <summary>The feature settings that the options ask for.</summary>
    public static FeatureSettings Settings(TrainingOptions options) => new()
    {
        HashBits = options.HashBits,
        WordNgrams = options.WordNgrams,
        MinCharacterNgram = options.MinCharacterNgram,
        MaxCharacterNgram = options.MaxCharacterNgram,
        HanNgrams = options.HanNgrams,
        PairReach = options.PairReach,
    };

    private static void Check(bool holds, string name, object found, string expected)
    {
        if (!holds) throw new ArgumentException($"{name} is {found}; expected {expected}.");
    }
}
