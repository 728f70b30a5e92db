using PolicyThemes.Models.MlNet.Components;

namespace PolicyThemes.Models;

/// <summary>The columns of our models in ML.NET.</summary>
internal static class ThemePipeline
{
    /// <summary>The column that callers fill: a vector of features.</summary>
    public const string Features = "Features";

    public const string ScoreSuffix = "." + PredictionColumns.Score;

    /// <summary>What each prediction says; copied to "&lt;label&gt;.&lt;name&gt;".</summary>
    public static readonly string[] Outputs = [PredictionColumns.Score, PredictionColumns.Probability, PredictionColumns.PredictedLabel];
}
