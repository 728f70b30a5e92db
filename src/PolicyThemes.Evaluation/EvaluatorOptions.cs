namespace PolicyThemes.Evaluation;

/// <summary>What to put into a report.</summary>
public sealed record EvaluatorOptions
{
    /// <summary>Name of the model in the report. Default <c>model</c>.</summary>
    public string Name { get; init; } = "model";

    /// <summary>The command that made the report, so that it can be repeated. Default empty: not shown.</summary>
    public string CommandLine { get; init; } = "";

    /// <summary>
    /// Fields to slice by; fields that no row has are left out. <c>length</c> is the length of the text. Default <c>lang</c>, <c>genre</c>,
    /// <c>length</c>, <c>year</c>.
    /// </summary>
    public IReadOnlyList<string> Slices { get; init; } = ["lang", "genre", "length", "year"];

    /// <summary>How to find 95 % intervals; null for none. Default 1000 resamples.</summary>
    public BootstrapOptions? Bootstrap { get; init; } = new();

    /// <summary>Says why a text got its probabilities; used for the wrong rows of the HTML page. Default null: no evidence is shown.</summary>
    public Func<string, Explanation>? Explain { get; init; }

    /// <summary>Figures of other models on the same statements, to stand beside this one. Default none.</summary>
    public IReadOnlyList<NamedFigures> Baselines { get; init; } = [];
}
