namespace PolicyThemes.Models.MlNet.Files;

/// <summary>All components that can be read; those that are written, in the version in which ML.NET 1.5 to 6.0 write them.</summary>
internal static class ComponentKinds
{
    private const string Data = "Microsoft.ML.Data";
    private const string Transforms = "Microsoft.ML.Transforms";
    private const string Trainers = "Microsoft.ML.StandardTrainers";
    private const uint V1 = 0x00010001;
    private const uint V2 = 0x00010002;
    private const uint V3 = 0x00010003;
    private const uint V4 = 0x00010004;

    public static readonly ComponentKind Chain = new("TransformerChain", "XF CHAIN", V1, V1, V1, Data);
    public static readonly ComponentKind Featurize = new("Text", "TEXT XFR", V2, V2, V2, Transforms);
    public static readonly ComponentKind Normalize = new("TextNormalizerTransform", "TEXTNORM", V1, V1, V1, Transforms);
    public static readonly ComponentKind Characters = new("CharToken", "CHARTOKN", V2, V2, V1, Transforms);
    public static readonly ComponentKind Words = new("TokenizeTextTransform", "WRDTOKNS", V1, V1, V1, Transforms);
    public static readonly ComponentKind StopWords = new("StopWordsTransform", "STOPWRDR", V1, V1, V1, Transforms);
    public static readonly ComponentKind CustomStopWords = new("CustomStopWords", "CSTOPWRD", V1, V1, V1, Transforms);
    public static readonly ComponentKind CustomStopWordsManager = new("CustomStopWordsManager", "STOPWRDM", V1, V1, V1, Transforms);
    public static readonly ComponentKind Hash = new("HashTransform", "HASHTRNS", V4, V4, V2, Data);
    public static readonly ComponentKind Terms = new("TermTransform", "TERMTRNF", V3, V3, V1, Data);
    public static readonly ComponentKind TermManager = new("TermManager", "TERM MAN", V2, V2, V1, Data);
    public static readonly ComponentKind NgramHash = new("NgramHashTransform", "HASHGRAM", V3, V3, V2, Transforms);
    public static readonly ComponentKind Ngrams = new("NgramTransform", "NGRAMTRN", V3, V3, V1, Transforms);
    public static readonly ComponentKind Concat = new("ConcatTransform", "CONCAT F", V3, V3, V3, Data, "ConcatFunction");
    public static readonly ComponentKind Norm = new("GcnTransform", "GCNORMAF", V3, V3, V1, Transforms, "GcnFunction");
    public static readonly ComponentKind Copy = new("CopyTransform", "COPYCOLT", V1, V1, V1, Data);
    public static readonly ComponentKind Select = new("SelectColumnsTransform", "SELCOLST", V1, V1, V1, Data);
    public static readonly ComponentKind KeyToValue = new("KeyToValueTransform", "KEY2VALT", V1, V1, V1, Data);
    public static readonly ComponentKind BinaryPrediction = new("BinaryPredXfer", "BIN PRED", V1, V1, V1, Data);
    public static readonly ComponentKind MulticlassPrediction = new("MulticlassPredXfer", "MC  PRED", V2, V1, V1, Data);
    public static readonly ComponentKind LinearBinary = new("Linear2CExec", "LINEAR2C", 0x00020002, 0x00020001, 0x00020001, Trainers);
    public static readonly ComponentKind Calibrated = new("PMixCaliPredExec", "PMIXCALP", V1, V1, V1, Data);
    public static readonly ComponentKind CalibratedByWeights = new("FeatWCaliPredExec", "FTWTCALP", V1, V1, V1, Data);
    public static readonly ComponentKind CalibratedPlain = new("CaliPredExec", "CALIPRED", V1, V1, V1, Data);
    public static readonly ComponentKind CalibratedPlainOld = new("CaliPredExec", "BCALPRED", V1, V1, V1, Data);
    public static readonly ComponentKind CalibratedBindable = new("SchemaBindableCalibrated", "BINDCALI", V1, V1, V1, Data);
    public static readonly ComponentKind Platt = new("PlattCaliExec", "PLATTCAL", V1, V1, V1, Data);
    public static readonly ComponentKind Isotonic = new("PAVCaliExec", "PAV  CAL", V1, V1, V1, Data);
    public static readonly ComponentKind CalibratorTransform = new("PlattCalibratTransf", "CALTRANS", V2, V1, V1, Data);
    public static readonly ComponentKind OneVersusAll = new("OVAExec", "TLC OVA ", V1, V1, V1, Trainers);
    public static readonly ComponentKind MaximumEntropy = new("MultiClassLRExec", "MULTI LR", V3, V1, V1, Trainers);
    public static readonly ComponentKind LinearMulticlass = new("MulticlassLinear", "MCLINEAR", V1, V1, V1, Trainers);

    private static readonly ComponentKind[] All =
    [
        Chain, Featurize, Normalize, Characters, Words, StopWords, CustomStopWords, CustomStopWordsManager, Hash, Terms, TermManager,
        NgramHash, Ngrams, Concat, Norm, Copy, Select, KeyToValue, BinaryPrediction, MulticlassPrediction, LinearBinary, Calibrated,
        CalibratedByWeights, CalibratedPlain, CalibratedPlainOld, CalibratedBindable, Platt, Isotonic, CalibratorTransform,
        OneVersusAll, MaximumEntropy, LinearMulticlass,
    ];

    /// <summary>The kind that a header names, its versions checked.</summary>
    public static ComponentKind Of(ModelKey key)
    {
        var kind = Find(key, key.Loader) ?? Find(key, key.Alternate)
            ?? throw FormatErrors.Unsupported(key.Place, $"component '{key.Loader}' ({key.Signature})", string.Join(", ", All.Select(k => k.Loader).Distinct()));
        if (key.Needed > key.Written || key.Needed > kind.Written)
            throw Version(key, $"needs a reader of version {key.Needed:X8}", $"{kind.Written:X8} at most");
        if (key.Written < kind.Oldest)
            throw Version(key, $"has version {key.Written:X8}", $"{kind.Oldest:X8} at least");
        return kind;
    }

    private static ComponentKind? Find(ModelKey key, string loader) =>
        Array.Find(All, kind => kind.Signature == key.Signature
            && (kind.Loader.Equals(loader.Trim(), StringComparison.OrdinalIgnoreCase) || (kind.Alternate.Length > 0 && kind.Alternate.Equals(loader.Trim(), StringComparison.OrdinalIgnoreCase))));

    private static ModelFormatException Version(ModelKey key, string found, string expected) =>
        new($"{key.Place}: component '{key.Loader}' {found}; this version reads {expected}. Update the PolicyThemes package, or save the model with ML.NET 1.0 to 6.0.");
}
