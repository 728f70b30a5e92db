namespace PolicyThemes.Evaluation.Statements;

/// <summary><c>label,label&lt;TAB&gt;text</c>.</summary>
internal static class TsvRow
{
    public static LabelledStatement Parse(string line, SourceLine location)
    {
        var tab = line.IndexOf('\t', StringComparison.Ordinal);
        if (tab < 0)
            throw new DataFormatException(location, $"found no tab in '{StatementFormats.Shorten(line)}'; expected label<TAB>text.");

        var labels = line[..tab].Split(',', StringSplitOptions.TrimEntries);
        if (labels is [""])
            throw new DataFormatException(location, $"found no label before the tab; expected labels separated by commas, or '{LabelSet.None}'.");

        return new LabelledStatement { Id = location.ToString(), Text = line[(tab + 1)..].Trim(), Labels = labels, Location = location };
    }
}
