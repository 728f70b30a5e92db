namespace PolicyThemes.Extensions.Telemetry;

/// <summary>Names of the tags on measurements and activities.</summary>
internal static class Tags
{
    public const string Classifier = "policy_themes.classifier";
    public const string Model = "policy_themes.model.version";
    public const string Operation = "policy_themes.operation";
    public const string Outcome = "policy_themes.outcome";
    public const string Sentences = "policy_themes.sentences";
    public const string Theme = "policy_themes.theme";
}
