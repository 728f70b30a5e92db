namespace PolicyThemes.Evaluation;

/// <summary>
/// Everything that was measured of a model on labelled statements. Immutable; write it with <see cref="JsonReport"/>,
/// <see cref="MarkdownReport"/> or <see cref="HtmlReport"/>.
/// </summary>
public sealed record EvaluationReport
{
    /// <summary>Name of the model.</summary>
    public required string Name { get; init; }

    /// <summary>The command that made the report; empty where not known.</summary>
    public required string CommandLine { get; init; }

    /// <summary>The statements and what the model said of each.</summary>
    public required ScoredStatements Scored { get; init; }

    /// <summary>Number of groups (documents) among the statements; a statement without a group counts as one.</summary>
    public required int Groups { get; init; }

    /// <summary>The measures over all labels.</summary>
    public required OverallMetrics Overall { get; init; }

    /// <summary>The measures of each label, in the order of the label set.</summary>
    public required IReadOnlyList<LabelMetrics> Labels { get; init; }

    /// <summary>The measures of each slice, by field and value.</summary>
    public required IReadOnlyList<SliceMetrics> Slices { get; init; }

    /// <summary>Which label was given in place of which.</summary>
    public required ConfusionMatrix Confusion { get; init; }

    /// <summary>What abstaining on the closest calls brings, from full coverage down.</summary>
    public required IReadOnlyList<CoveragePoint> Coverage { get; init; }

    /// <summary>
    /// The measures that are defined, by name: <c>macroF1</c>, <c>microF1</c>, <c>accuracy</c>, <c>ece</c> …, <c>labels.trade.f1</c> …,
    /// <c>slices.lang.zh.macroF1</c> …
    /// </summary>
    public required IReadOnlyDictionary<string, double> Figures { get; init; }

    /// <summary>Intervals by the names of <see cref="Figures"/>; empty where none were asked for. Slices, calibration errors and the mean share error have none.</summary>
    public required IReadOnlyDictionary<string, Interval> Intervals { get; init; }

    /// <summary>How the intervals were found; null where none were asked for.</summary>
    public required BootstrapOptions? Bootstrap { get; init; }

    /// <summary>Figures of other models on the same statements.</summary>
    public required IReadOnlyList<NamedFigures> Baselines { get; init; }

    /// <summary>This model, as the second, compared with another on the same statements; null (the default) where there is none.</summary>
    public ModelComparison? Comparison { get; init; }

    /// <summary>For wrong rows, by index, why the model answered as it did; empty where nobody could explain.</summary>
    public required IReadOnlyDictionary<int, Explanation> Explanations { get; init; }
}
