using PolicyThemes.Evaluation;

namespace PolicyThemes.Training;

/// <summary>What is in a data set, and what is wrong with it. Immutable; write it with <see cref="AuditMarkdown"/> or <see cref="AuditJson"/>.</summary>
public sealed record AuditReport
{
    /// <summary>The labels of both splits, sorted unless the options name them.</summary>
    public required IReadOnlyList<string> Labels { get; init; }

    /// <summary>The splits: <c>data</c>, and <c>dev</c> where there is one.</summary>
    public required IReadOnlyList<SplitFigures> Splits { get; init; }

    /// <summary>Shares of languages and genres over both splits, largest first.</summary>
    public required IReadOnlyList<SliceFigures> Slices { get; init; }

    /// <summary>Lengths by language.</summary>
    public required IReadOnlyList<LengthFigures> Lengths { get; init; }

    /// <summary>Growth of the vocabulary by language, at ten points.</summary>
    public required IReadOnlyList<VocabularyPoint> Vocabulary { get; init; }

    /// <summary>Label × label: number of statements of both splits that carry both; on the diagonal, that carry the label and no other.</summary>
    public required IReadOnlyList<IReadOnlyList<int>> CoOccurrence { get; init; }

    /// <summary>Statements with the text of an earlier one (letters and digits count, case and width do not), each beside the first of its kind.</summary>
    public required IReadOnlyList<DuplicatePair> SameTexts { get; init; }

    /// <summary>Different texts that are nearly the same, most similar first.</summary>
    public required IReadOnlyList<DuplicatePair> NearDuplicates { get; init; }

    /// <summary>Missing and rare labels, torn groups, odd lengths and languages.</summary>
    public required IReadOnlyList<AuditProblem> Problems { get; init; }

    /// <summary>Labels that are likely wrong, most likely first; empty where they were not sought.</summary>
    public required IReadOnlyList<SuspiciousLabel> Suspicious { get; init; }

    /// <summary>The terms that were found in the statements, those that disagree most beyond their strength first; empty without a lexicon.</summary>
    public required IReadOnlyList<TermFigures> Terms { get; init; }

    /// <summary>Agreement of two readers; null where there is one only.</summary>
    public required AgreementReport? Agreement { get; init; }

    /// <summary>The report as tables: figures first, then the rows to look at.</summary>
    /// <param name="most">Most rows of each list of findings, from 1 on.</param>
    public IReadOnlyList<AuditTable> Tables(int most = int.MaxValue) => [.. Auditing.FigureTables.Of(this), .. Auditing.FindingTables.Of(this, most)];
}
