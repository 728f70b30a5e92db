namespace PolicyThemes.Models.MlNet.Components;

/// <summary>The names that ML.NET gives to what a predictor says.</summary>
internal static class PredictionColumns
{
    public const string Score = "Score";
    public const string Probability = "Probability";
    public const string PredictedLabel = "PredictedLabel";
}
