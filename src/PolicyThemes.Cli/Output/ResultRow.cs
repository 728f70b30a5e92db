namespace PolicyThemes.Cli.Output;

/// <summary>A classified sentence with its text.</summary>
internal sealed record ResultRow(string File, string Text, ClassifiedSentence Sentence);
