namespace PolicyThemes.Evaluation.Statements;

/// <summary>Tells the format of a file from its first line that is not blank.</summary>
internal static class StatementFormats
{
    public static StatementFormat Detect(string line, SourceLine location)
    {
        var start = line.AsSpan().TrimStart();
        if (start.StartsWith("{")) return StatementFormat.Jsonl;
        if (start.StartsWith(FastTextRow.Prefix)) return StatementFormat.FastText;
        if (line.Contains('\t', StringComparison.Ordinal)) return StatementFormat.Tsv;
        throw new DataFormatException(
            location, $"found '{Shorten(line)}'; expected a JSON object, label<TAB>text, or {FastTextRow.Prefix}x text. Name the format if the file is one of these.");
    }

    public static string Shorten(string line) => line.Length <= 60 ? line : string.Concat(line.AsSpan(0, 59), "…");
}
