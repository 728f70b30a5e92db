namespace PolicyThemes.Training;

/// <summary>How a model is trained. The defaults are those of the bundled model.</summary>
public sealed record TrainingOptions
{
    /// <summary>Whether a statement may carry several labels or none, or exactly one. Default: several.</summary>
    public LabelMode Mode { get; init; }

    /// <summary>The labels in the order of all scores, 1 to 64; empty (the default) takes those of the statements, sorted by their characters.</summary>
    public IReadOnlyList<string> Labels { get; init; } = [];

    /// <summary>Lexicon files, one term a line as <c>labels TAB strength TAB term</c>. Default: none.</summary>
    public IReadOnlyList<string> LexiconFiles { get; init; } = [];

    /// <summary>Seed of everything random: folds and the order of rows. Default 1.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>Threads to use; the model does not depend on it. Default: all processors.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>C, the cost of an error on one statement beside half the squared norm of the weights; above 0 (Fan et al. 2008). Default 1.</summary>
    public float Cost { get; init; } = 1;

    /// <summary>Cost of an error on a lexicon term, which is fitted like a short statement; 0 leaves terms out. Default 0.05.</summary>
    public float TermCost { get; init; } = 0.05f;

    /// <summary>
    /// Chance that a term found in a row is hidden from the fit, 0 to below 1, so that the weights do not count on a lexicon that knows new texts
    /// as well as its authors' own (after dropout on the input; Srivastava et al. 2014). Out-of-fold scores see all terms. Default 0.4.
    /// </summary>
    public float TermDropout { get; init; } = 0.4f;

    /// <summary>Weight of the L1 norm beside half the squared L2 norm (elastic net; Zou and Hastie 2005); 0, the default, for L2 alone.</summary>
    public float L1 { get; init; }

    /// <summary>For labels that are named here, how much more an error costs on a statement that carries the label; above 0. Default: 1 for all.</summary>
    public IReadOnlyDictionary<string, float> ClassWeights { get; init; } = new Dictionary<string, float>();

    /// <summary>Most passes over the statements. Default 40.</summary>
    public int MaxEpochs { get; init; } = 40;

    /// <summary>Folds for the out-of-fold scores that calibration and thresholds are fitted on, 2 to 20. Default 5.</summary>
    public int Folds { get; init; } = 5;

    /// <summary>How scores become probabilities. Default: for each label the best.</summary>
    public CalibrationMethod Calibration { get; init; }

    /// <summary>
    /// An earlier model file with the same feature settings, whose weights the fit keeps near in place of zero; labels that it lacks start from
    /// zero, and without <see cref="LexiconFiles"/> its lexicon is used. Meant for new statements: on those that it was trained on, out-of-fold
    /// figures become too good. Default null: none.
    /// </summary>
    public string? WarmStart { get; init; }

    /// <summary>Number of hash bits of the n-gram features, 10 to 22. Default 17.</summary>
    public int HashBits { get; init; } = 17;

    /// <summary>Longest n-gram of words, 1 to 4. Default 2.</summary>
    public int WordNgrams { get; init; } = 2;

    /// <summary>Shortest n-gram of characters inside a word, its marked ends included, 2 to 8. Default 4.</summary>
    public int MinCharacterNgram { get; init; } = 4;

    /// <summary>Longest n-gram of characters inside a word, up to 8; 0 for none. Default 4.</summary>
    public int MaxCharacterNgram { get; init; } = 4;

    /// <summary>Longest n-gram of Han characters, 1 to 6. Default 2.</summary>
    public int HanNgrams { get; init; } = 2;

    /// <summary>
    /// From a word to the last one that it makes a pair with, 0 to 8; function words and numbers are not counted, 0 stands for no pairs. Pairs are features, and find a
    /// term of two words where they stand apart. Default 2.
    /// </summary>
    public int PairReach { get; init; } = 2;

    /// <summary>N-gram weights below it are left out of the model, so that the file stays small; 0 keeps all. Default 0.005.</summary>
    public float SmallestWeight { get; init; } = 0.005f;

    /// <summary>Above 0: thresholds are the lowest ones at which this share of the given labels is right, 0 to 1. Default 0: the threshold of largest mean F1, one for all labels that lose at most 0.01 F1 by it.</summary>
    public double RequiredPrecision { get; init; }
}
