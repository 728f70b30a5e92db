namespace PolicyThemes.Evaluation;

/// <summary>The labels that exist, in a fixed order, and how many of them a statement may carry. Immutable.</summary>
public sealed class LabelSet
{
    private readonly string[] _names;
    private readonly Dictionary<string, int> _indices;

    /// <summary>Creates a label set.</summary>
    /// <param name="names">1 to 64 different labels; their order is the order of all scores.</param>
    /// <param name="mode">Any number of labels per statement, or exactly one.</param>
    /// <exception cref="ArgumentException">No label, more than 64, a blank or repeated one, or <c>none</c> where it means the empty set.</exception>
    public LabelSet(IEnumerable<string> names, LabelMode mode = LabelMode.Multilabel)
    {
        _names = [.. names];
        if (_names.Length is < 1 or > MaxCount)
            throw new ArgumentException($"found {_names.Length} labels; expected 1 to {MaxCount}.", nameof(names));
        if (_names.Any(string.IsNullOrWhiteSpace))
            throw new ArgumentException("found a blank label; every label needs a name.", nameof(names));
        if (_names.GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw new ArgumentException($"label '{twice.Key}' is named twice; name every label once.", nameof(names));
        if (mode == LabelMode.Multilabel && _names.Contains(None))
            throw new ArgumentException("'none' is not a label of a multilabel set: it means a statement without labels. Leave it out.", nameof(names));
        Mode = mode;
        _indices = _names.Select((name, index) => (name, index)).ToDictionary(pair => pair.name, pair => pair.index, StringComparer.Ordinal);
    }

    /// <summary>The largest number of labels in a set.</summary>
    public const int MaxCount = 64;

    /// <summary>The word that stands for a statement without labels in files and reports; in an exclusive set it may be a label as any other.</summary>
    public const string None = "none";

    /// <summary>The labels, in order.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>Whether a statement may carry any number of labels or exactly one.</summary>
    public LabelMode Mode { get; }

    /// <summary>Number of labels, 1 to 64.</summary>
    public int Count => _names.Length;

    /// <summary>The labels that occur in statements, in the order of their characters (ordinal).</summary>
    /// <param name="statements">Statements to look through; read to the end.</param>
    /// <param name="mode">Any number of labels per statement, or exactly one.</param>
    /// <exception cref="ArgumentException">No statement carries a label, or there are more than 64.</exception>
    public static LabelSet Of(IEnumerable<LabelledStatement> statements, LabelMode mode = LabelMode.Multilabel) =>
        new(statements.SelectMany(statement => statement.Labels).Distinct().Order(StringComparer.Ordinal), mode);

    /// <summary>The labels of a classifier in its order.</summary>
    /// <param name="classifier">Any classifier.</param>
    public static LabelSet Of(ThemeClassifier classifier) => new(classifier.Labels, classifier.Model.Mode);

    /// <summary>The place of a label in <see cref="Names"/>, or -1.</summary>
    /// <param name="name">Compared by its characters.</param>
    public int IndexOf(string name) => _indices.GetValueOrDefault(name, -1);

    /// <summary>The labels of a statement as bits: bit i is set where it carries label i.</summary>
    /// <param name="statement">The statement.</param>
    /// <exception cref="DataFormatException">It carries a label that is not in this set, or not exactly one in an exclusive set.</exception>
    public ulong Bits(LabelledStatement statement)
    {
        if (Mode == LabelMode.Exclusive && statement.Labels.Count != 1)
            throw new DataFormatException(statement.Place, LabelRules.NotExactlyOne(statement.Labels));

        var bits = 0UL;
        foreach (var name in statement.Labels)
        {
            var index = IndexOf(name);
            if (index < 0) throw new DataFormatException(statement.Place, UnknownLabel(name));
            bits |= 1UL << index;
        }

        return bits;
    }

    /// <summary>The labels separated by commas.</summary>
    public override string ToString() => string.Join(", ", _names);

    internal string UnknownLabel(string name) =>
        $"unknown label '{name}'. Labels are {this}{(Mode == LabelMode.Multilabel ? ", or none" : "")}.";
}
