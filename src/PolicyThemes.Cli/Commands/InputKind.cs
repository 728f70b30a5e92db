namespace PolicyThemes.Cli.Commands;

/// <summary>What an input file is.</summary>
internal enum InputKind
{
    /// <summary>Told by its name, otherwise by its first characters.</summary>
    Auto,

    /// <summary>Plain text, a document that is split into sentences.</summary>
    Text,

    /// <summary>HTML, reduced to its text.</summary>
    Html,

    /// <summary>One JSON object per line, each with one statement.</summary>
    Jsonl,
}
