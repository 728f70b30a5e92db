using PolicyThemes.Evaluation;
using PolicyThemes.Training.Auditing;

namespace PolicyThemes.Training;

/// <summary>Finds out what is in a data set, and what is wrong with it, before anybody trains on it. The same data gives the same report.</summary>
/// <example><code>
/// var report = DataAudit.Run(new StatementReader().Read("train.jsonl").ToList());
/// Console.WriteLine(AuditMarkdown.ToMarkdown(report));
/// </code></example>
public static class DataAudit
{
    /// <param name="data">Statements; at least one that carries a label.</param>
    /// <param name="options">What else to look at; default settings where null.</param>
    /// <param name="progress">Told how far the search for suspicious labels has come, which takes nearly all of the time.</param>
    /// <param name="cancellationToken">Stops with <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="DataFormatException">A statement or a term has an unknown label, or a reader's file has a statement twice.</exception>
    /// <exception cref="ArgumentException">An option is out of range, or there is too little data.</exception>
    public static AuditReport Run(
        IReadOnlyList<LabelledStatement> data, AuditOptions? options = null, IProgress<TrainingProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        options ??= new AuditOptions();
        Check(data, options);
        var audited = new AuditedData(data, options);
        SplitFigures[] splits = [.. FigureFinder.Splits(audited)];
        var (same, near) = DuplicateFinder.Find(audited, options.Similarity, cancellationToken);
        var terms = options.Training.LexiconFiles.SelectMany(file => TrainingData.ReadTerms(file, audited.Labels.Names)).ToArray();
        return new AuditReport
        {
            Labels = audited.Labels.Names,
            Splits = splits,
            Slices = [.. FigureFinder.Slices(audited)],
            Lengths = [.. FigureFinder.Lengths(audited)],
            Vocabulary = [.. VocabularyFinder.Find(audited)],
            CoOccurrence = FigureFinder.CoOccurrence(audited),
            SameTexts = same,
            NearDuplicates = near,
            Problems = [.. ProblemFinder.Find(audited, splits, options.RareBelow)],
            Suspicious = options.FindSuspiciousLabels ? [.. SuspicionFinder.Find(audited, options, progress, cancellationToken)] : [],
            Terms = [.. TermFinder.Find(audited, terms)],
            Agreement = options.Other is { } other ? AnnotatorAgreement.Between(data, other, audited.Labels) : null,
        };
    }

    private static void Check(IReadOnlyList<LabelledStatement> data, AuditOptions options)
    {
        if (data.Count == 0)
            throw new ArgumentException("found no statement; expected at least one to audit.", nameof(data));
        if (options.Similarity is not (>= 0.2 and <= 1))
            throw new ArgumentException($"Similarity is {options.Similarity}; expected 0.2 to 1.", nameof(options));
        if (options.RareBelow < 0)
            throw new ArgumentException($"RareBelow is {options.RareBelow}; expected a number from 0 on.", nameof(options));
        if (data.All(statement => statement.Labels.Count == 0) && options.Training.Labels.Count == 0)
            throw new ArgumentException($"found {data.Count} statements and no label on any; expected statements that carry labels, or options that name them.", nameof(data));
    }
}
