namespace PolicyThemes.Training;

/// <summary>What statements, terms and parts of a model are worth on held-out sets. Immutable; <see cref="StudyJson"/> writes and reads it.</summary>
public sealed record StudyReport
{
    /// <summary>The command that makes it again; empty where not known.</summary>
    public string CommandLine { get; init; } = "";

    /// <summary>SHA-256 of the statements and terms of the full model, as <see cref="ModelInformation.DataHash"/>.</summary>
    public required string DataHash { get; init; }

    /// <summary>SHA-256 of all that is in the file of the full model, whichever way it is compressed.</summary>
    public required string ModelHash { get; init; }

    /// <summary>Groups of statements that the full model is trained on.</summary>
    public required int Groups { get; init; }

    /// <summary>Resamples of the groups of a held-out set, for intervals.</summary>
    public required int Resamples { get; init; }

    /// <summary>Share of resamples inside an interval.</summary>
    public required double Confidence { get; init; }

    /// <summary>The held-out sets, with the errors of the full model.</summary>
    public required IReadOnlyList<StudySet> Sets { get; init; }

    /// <summary>Growing shares of the groups of statements with all terms; the last is the full model.</summary>
    public required IReadOnlyList<StudyVariant> StatementCurve { get; init; }

    /// <summary>Growing shares of the terms with all statements; the last is the full model. Empty without a lexicon.</summary>
    public required IReadOnlyList<StudyVariant> TermCurve { get; init; }

    /// <summary>The full model with one thing changed.</summary>
    public required IReadOnlyList<StudyVariant> Ablations { get; init; }
}
