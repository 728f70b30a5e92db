namespace PolicyThemes;

/// <summary>What a text model of ML.NET says of one label.</summary>
/// <param name="Label">The label; "True" for a model that says yes or no.</param>
/// <param name="Score">
/// The score as ML.NET computes it: any number for a model that says yes or no; a probability, 0 to 1, for maximum entropy and for calibrated
/// one-versus-all models.
/// </param>
/// <param name="Probability">The calibrated probability, 0 to 1, of a model that says yes or no; null for all others.</param>
public readonly record struct MlNetScore(string Label, float Score, float? Probability);
