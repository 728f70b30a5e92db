namespace PolicyThemes.Features;

/// <summary>How text becomes features. Stored in the model, so that training and prediction cannot differ.</summary>
internal sealed record FeatureSettings
{
    /// <summary>The version of the feature code; a model made for another one cannot be used.</summary>
    public const int CurrentVersion = 4;

    public int Version { get; init; } = CurrentVersion;

    /// <summary>Number of hash bits; n-grams take the first 2^HashBits slots of the vector. 10 to 22.</summary>
    public int HashBits { get; init; } = 17;

    /// <summary>Longest n-gram of words, 1 to 4.</summary>
    public int WordNgrams { get; init; } = 2;

    /// <summary>Shortest n-gram of characters inside a word, the word's marked ends included, 2 to 8.</summary>
    public int MinCharacterNgram { get; init; } = 4;

    /// <summary>Longest n-gram of characters inside a word, up to 8; 0 for none.</summary>
    public int MaxCharacterNgram { get; init; } = 4;

    /// <summary>Longest n-gram of Han characters, 1 to 6.</summary>
    public int HanNgrams { get; init; } = 2;

    /// <summary>
    /// From a word to the last one that it makes a pair with, function words and numbers not counted, 0 to 8; 0 for no pairs. Between the
    /// two words of a Han pair stand at most twice as many characters, less one.
    /// </summary>
    public int PairReach { get; init; } = 2;

    /// <summary>Whether every setting lies in its range.</summary>
    public bool IsValid =>
        HashBits is >= 10 and <= 22 && WordNgrams is >= 1 and <= 4 && MinCharacterNgram is >= 2 and <= 8
        && MaxCharacterNgram is >= 0 and <= 8 && HanNgrams is >= 1 and <= 6 && PairReach is >= 0 and <= 8;

    /// <summary>Number of slots that hashed n-grams share.</summary>
    public int NgramSlots => 1 << HashBits;
}
