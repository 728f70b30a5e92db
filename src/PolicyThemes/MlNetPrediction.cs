namespace PolicyThemes;

/// <summary>What a text model of ML.NET says of one text. Immutable; safe from any thread.</summary>
/// <param name="Label">
/// The predicted label: "True" or "False" for a model that says yes or no, else one of <see cref="MlNetTextModel.Labels"/>, or empty where no
/// score is a number.
/// </param>
/// <param name="Scores">One score for each of <see cref="MlNetTextModel.Labels"/>, in that order.</param>
public sealed record MlNetPrediction(string Label, IReadOnlyList<MlNetScore> Scores);
