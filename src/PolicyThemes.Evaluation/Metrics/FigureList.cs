namespace PolicyThemes.Evaluation.Metrics;

/// <summary>The measures as flat figures by name, in a fixed order: what gates, intervals and comparisons speak of.</summary>
internal static class FigureList
{
    public static IEnumerable<KeyValuePair<string, double>> Of(OverallMetrics overall, IReadOnlyList<LabelMetrics> labels) =>
        OfOverall(overall).Concat(labels.SelectMany(OfLabel)).Where(figure => double.IsFinite(figure.Value));

    public static IEnumerable<KeyValuePair<string, double>> OfSlice(SliceMetrics slice) => OfOverall(slice.Overall)
        .Where(figure => double.IsFinite(figure.Value))
        .Select(figure => new KeyValuePair<string, double>($"slices.{slice.Field}.{slice.Value}.{figure.Key}", figure.Value));

    /// <summary>Also those that are not defined, as NaN.</summary>
    public static IEnumerable<KeyValuePair<string, double>> OfOverall(OverallMetrics m) =>
    [
        new("macroF1", m.Macro.F1),
        new("microF1", m.Micro.F1),
        new("samplesF1", m.Samples.F1),
        new("noneF1", OfNone(m, m.None.F1)),
        new("accuracy", m.Accuracy),
        new("primaryAccuracy", m.PrimaryAccuracy),
        new("hammingLoss", m.HammingLoss),
        new("macroPrecision", m.Macro.Precision),
        new("macroRecall", m.Macro.Recall),
        new("microPrecision", m.Micro.Precision),
        new("microRecall", m.Micro.Recall),
        new("samplesPrecision", m.Samples.Precision),
        new("samplesRecall", m.Samples.Recall),
        new("nonePrecision", OfNone(m, m.None.Precision)),
        new("noneRecall", OfNone(m, m.None.Recall)),
        new("macroAveragePrecision", m.MacroAveragePrecision),
        new("microAveragePrecision", m.MicroAveragePrecision),
        new("macroRocAuc", m.MacroRocAuc),
        new("microRocAuc", m.MicroRocAuc),
        new("brier", m.Brier),
        new("logLoss", m.LogLoss),
        new("ece", m.Ece),
        new("pooledEce", m.PooledEce),
        new("shareError", m.ShareError),
    ];

    /// <summary>Where none is neither carried nor given, as in every exclusive set, its figures mean nothing.</summary>
    private static double OfNone(OverallMetrics m, double value) => m.None.Support + m.None.Predicted == 0 ? double.NaN : value;

    private static IEnumerable<KeyValuePair<string, double>> OfLabel(LabelMetrics m) =>
    [
        new($"labels.{m.Label}.f1", m.Counts.F1),
        new($"labels.{m.Label}.precision", m.Counts.Precision),
        new($"labels.{m.Label}.recall", m.Counts.Recall),
        new($"labels.{m.Label}.averagePrecision", m.AveragePrecision),
        new($"labels.{m.Label}.rocAuc", m.RocAuc),
        new($"labels.{m.Label}.brier", m.Brier),
        new($"labels.{m.Label}.logLoss", m.LogLoss),
        new($"labels.{m.Label}.ece", m.Ece),
        new($"labels.{m.Label}.shareError", m.ShareError),
    ];
}
