namespace PolicyThemes.Features;

/// <summary>
/// Where each feature stands in the vector: first the hashed n-grams, then for every label and at last for <em>none</em>, weak to
/// strong, two slots for the lexicon terms found: whether there is one, and log2(1 + how many).
/// </summary>
internal sealed class FeatureLayout(FeatureSettings settings, int labelCount)
{
    public const int Strengths = 3;
    private const int SlotsPerStrength = 2;

    public int NgramSlots => settings.NgramSlots;

    /// <summary>Number of counters for terms: every label and <em>none</em>, times the strengths.</summary>
    public int TermCounters => (labelCount + 1) * Strengths;

    /// <summary>Length of the vector.</summary>
    public int Length => NgramSlots + (TermCounters * SlotsPerStrength);

    public static int Counter(int label, TermStrength strength) => (label * Strengths) + (int)strength;

    /// <summary>The counter of terms that speak for no label.</summary>
    public int NoneCounter(TermStrength strength) => Counter(labelCount, strength);

    public int PresenceSlot(int counter) => NgramSlots + (counter * SlotsPerStrength);

    public int CountSlot(int counter) => PresenceSlot(counter) + 1;
}
