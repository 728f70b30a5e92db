using PolicyThemes.Evaluation;

namespace PolicyThemes.Training;

/// <summary>What a model card tells.</summary>
public sealed record ModelCardFacts
{
    /// <summary>Name of the model.</summary>
    public required string Name { get; init; }

    /// <summary>The model.</summary>
    public required TrainedModel Model { get; init; }

    /// <summary>The statements that it was trained on.</summary>
    public required IReadOnlyList<LabelledStatement> Statements { get; init; }

    /// <summary>The options that it was trained with.</summary>
    public required TrainingOptions Options { get; init; }

    /// <summary>The command that makes the model again. Default empty: not shown.</summary>
    public string CommandLine { get; init; } = "";

    /// <summary>Licence of the model. Default MIT, that of the project.</summary>
    public string Licence { get; init; } = "MIT";

    /// <summary>Agreement of two readers on the training statements; null (the default) where only one read them.</summary>
    public AgreementReport? Agreement { get; init; }

    /// <summary>The cross-validation; null (the default) where there was none.</summary>
    public CrossValidationReport? CrossValidation { get; init; }

    /// <summary>Whether the search or cross-validation before the training was cancelled. Default false.</summary>
    public bool SearchWasStopped { get; init; }

    /// <summary>Reports on statements that are not redistributed, by their names. Default none.</summary>
    public IReadOnlyList<EvaluationReport> Evaluations { get; init; } = [];

    /// <summary>What pays, studied on the same data; null (the default) where nobody studied it. The card says where it was made on other data.</summary>
    public StudyReport? Study { get; init; }

    /// <summary>How to find intervals of the out-of-fold figures. Default 1000 resamples, 95 %.</summary>
    public BootstrapOptions Bootstrap { get; init; } = new();
}
