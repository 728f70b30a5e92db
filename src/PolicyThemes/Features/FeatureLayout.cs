namespace PolicyThemes.Features;

/// <summary>
/// Where each feature stands in the vector: first the hashed n-grams, then for every label and at last for <em>none</em>, class by
/// class, two slots for the lexicon terms found: whether there is one, and log2(1 + how many). A term counts in its own class and in those of the
/// smaller strengths, so that a weight says what a strength adds to the one below (thermometer code).
/// </summary>
internal sealed class FeatureLayout(FeatureSettings settings, int labelCount)
{
    public const int Classes = (int)TermClass.HanStrong + 1;
    private const int SlotsPerClass = 2;

    public int NgramSlots => settings.NgramSlots;

    /// <summary>Number of counters for terms: every label and <em>none</em>, times the classes.</summary>
    public int TermCounters => (labelCount + 1) * Classes;

    /// <summary>Length of the vector.</summary>
    public int Length => NgramSlots + (TermCounters * SlotsPerClass);

    /// <summary>The weakest class that terms of a class count in, too.</summary>
    public static TermClass Weakest(TermClass @class) => @class switch
    {
        < TermClass.Pair => TermClass.Weak,
        TermClass.Pair => TermClass.Pair,
        _ => TermClass.HanWeak,
    };

    public static int Counter(int label, TermClass @class) => (label * Classes) + (int)@class;

    /// <summary>The counter of the terms of a class that speak for no label.</summary>
    public int NoneCounter(TermClass @class) => Counter(labelCount, @class);

    public int PresenceSlot(int counter) => NgramSlots + (counter * SlotsPerClass);

    public int CountSlot(int counter) => PresenceSlot(counter) + 1;
}
