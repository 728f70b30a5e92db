namespace PolicyThemes.Training.Fitting;

/// <summary>The features of one row: distinct n-gram slots, which share one value, and term slots with values of their own.</summary>
internal readonly ref struct FeatureRow(ReadOnlySpan<int> ngramSlots, float ngramValue, ReadOnlySpan<int> termSlots, ReadOnlySpan<float> termValues)
{
    public ReadOnlySpan<int> NgramSlots { get; } = ngramSlots;

    public float NgramValue { get; } = ngramValue;

    public ReadOnlySpan<int> TermSlots { get; } = termSlots;

    public ReadOnlySpan<float> TermValues { get; } = termValues;

    /// <summary>The sum of weight × value.</summary>
    public float Dot(ReadOnlySpan<float> weights)
    {
        var ngrams = 0f;
        foreach (var slot in NgramSlots)
            ngrams += weights[slot];
        var sum = ngrams * NgramValue;
        for (var i = 0; i < TermSlots.Length; i++)
            sum += weights[TermSlots[i]] * TermValues[i];
        return sum;
    }
}
