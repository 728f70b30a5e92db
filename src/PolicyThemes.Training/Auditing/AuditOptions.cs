using PolicyThemes.Evaluation;

namespace PolicyThemes.Training;

/// <summary>What to look at beside the statements themselves.</summary>
public sealed record AuditOptions
{
    /// <summary>Statements of a second split, such as <c>dev</c>; duplicates are sought across both. Default: none.</summary>
    public IReadOnlyList<LabelledStatement> Dev { get; init; } = [];

    /// <summary>The same statements as a second reader labelled them, to measure agreement; null (the default) for none.</summary>
    public IReadOnlyList<LabelledStatement>? Other { get; init; }

    /// <summary>How the models are trained whose out-of-fold probabilities show suspicious labels, and the lexicon files whose terms are measured. Default settings.</summary>
    public TrainingOptions Training { get; init; } = new();

    /// <summary>Whether to look for suspicious labels, which trains a model for each fold. Default true.</summary>
    public bool FindSuspiciousLabels { get; init; } = true;

    /// <summary>Two texts are near duplicates where the Jaccard similarity of their character 5-grams lies above this, 0.2 to 1. Default 0.6.</summary>
    public double Similarity { get; init; } = 0.6;

    /// <summary>Labels on fewer statements of a split are called rare, from 0 on. Default 20.</summary>
    public int RareBelow { get; init; } = 20;
}
