using PolicyThemes.Evaluation;
using PolicyThemes.Features;

namespace PolicyThemes.Training.Studies;

/// <summary>One training of a study. Compared by reference: two variants with the same trial share a model.</summary>
internal sealed class StudyTrial
{
    public required IReadOnlyList<LabelledStatement> Statements { get; init; }

    public required IReadOnlyList<LexiconTerm> Terms { get; init; }

    public required TrainingOptions Options { get; init; }

    /// <summary>Whether the features tell the strengths of terms apart; if not, all terms make pairs. The terms that are fitted as statements stay the same.</summary>
    public bool HasStrengths { get; init; } = true;

    public TrainedModel Train(CancellationToken cancellationToken)
    {
        var data = TrainingData.Load(Statements, Options, Terms);
        if (!HasStrengths)
            data = data with { Terms = [.. data.Terms.Select(term => term with { Strength = TermStrength.Normal })] };
        var model = ThemeTrainer.Train(data, Options, null, cancellationToken);
        return model.WasStopped ? throw new OperationCanceledException("The study was stopped before its end.", cancellationToken) : model;
    }
}
