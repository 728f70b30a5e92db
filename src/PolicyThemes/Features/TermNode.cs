namespace PolicyThemes.Features;

/// <summary>What the lexicon knows of a phrase, in 16 bits: whether it is a term, of which class and with which labels, and whether a longer term begins with it.</summary>
internal readonly record struct TermNode
{
    private const int TermBit = 1;
    private const int PrefixBit = 2;
    private const int ClassShift = 2;
    private const int LabelSetShift = 5;
    private const int ClassMask = (1 << (LabelSetShift - ClassShift)) - 1;
    private const int AllBits = (1 << TermTable.UnusedBits) - 1;

    /// <summary>So many different sets of labels can be told apart.</summary>
    public const int MaxLabelSets = 1 << (TermTable.UnusedBits - LabelSetShift);

    private readonly int _bits;

    private TermNode(int bits) => _bits = bits;

    /// <summary>All of it, for a file; never negative.</summary>
    public int Bits => _bits;

    public bool IsTerm => (_bits & TermBit) != 0;

    public bool IsPrefix => (_bits & PrefixBit) != 0;

    public TermClass Class => (TermClass)(_bits >> ClassShift & ClassMask);

    /// <summary>Index of the term's labels among the different sets of labels.</summary>
    public int LabelSet => _bits >> LabelSetShift;

    /// <summary>What <see cref="Bits"/> told.</summary>
    public static TermNode FromBits(int bits) => new(bits);

    /// <summary>Reads <see cref="Bits"/> of a stranger; false where no lexicon can have them.</summary>
    public static bool TryRead(ulong bits, int labelSets, out TermNode node)
    {
        node = new TermNode((int)(bits & AllBits));
        return bits <= AllBits && (node.IsTerm || node.IsPrefix)
            && (node.IsTerm ? node.LabelSet < labelSets && node.Class <= TermClass.Pair : bits == PrefixBit);
    }

    public TermNode AsPrefix() => new(_bits | PrefixBit);

    /// <param name="labelSet">Index of its labels among the different sets of labels.</param>
    /// <param name="class">Its class, up to <see cref="TermClass.Pair"/>.</param>
    public TermNode AsTerm(int labelSet, TermClass @class) =>
        new((_bits & PrefixBit) | TermBit | ((int)@class << ClassShift) | (labelSet << LabelSetShift));
}
