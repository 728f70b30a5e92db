namespace PolicyThemes.Evaluation;

/// <summary>How to read labelled statements.</summary>
public sealed record StatementReaderOptions
{
    /// <summary>The format of all files. Default <see cref="StatementFormat.Auto"/>.</summary>
    public StatementFormat Format { get; init; } = StatementFormat.Auto;

    /// <summary>How many labels a row may carry. Default <see cref="LabelMode.Multilabel"/>: any number, none included.</summary>
    public LabelMode Mode { get; init; } = LabelMode.Multilabel;

    /// <summary>The labels that exist; a row with any other is a bad row. Default null: every label is allowed.</summary>
    public LabelSet? Labels { get; init; }

    /// <summary>Number of bad rows to skip and collect before the next one throws. Default 0: the first throws.</summary>
    public int SkipBad { get; init; }

    /// <summary>Name of the JSON field that holds the statement. Default <c>text</c>.</summary>
    public string TextField { get; init; } = "text";

    /// <summary>Name of the JSON field that holds the labels, a list or one string. Default <c>labels</c>.</summary>
    public string LabelsField { get; init; } = "labels";
}
