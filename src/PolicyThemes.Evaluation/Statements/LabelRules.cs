namespace PolicyThemes.Evaluation;

/// <summary>What the labels of one row must satisfy, whatever the format of its file.</summary>
internal static class LabelRules
{
    /// <summary>The labels without the word none; throws where they break a rule.</summary>
    public static IReadOnlyList<string> Check(IReadOnlyList<string> found, StatementReaderOptions options, SourceLine location)
    {
        var labels = options.Mode == LabelMode.Multilabel && found is [LabelSet.None] ? [] : found;
        foreach (var label in labels)
        {
            if (string.IsNullOrWhiteSpace(label))
                throw new DataFormatException(location, $"found a blank label; expected a name, or '{LabelSet.None}' for a statement without labels.");
            if (options.Labels is { } known && known.IndexOf(label) < 0 && !(label == LabelSet.None && options.Mode == LabelMode.Multilabel))
                throw new DataFormatException(location, known.UnknownLabel(label));
        }

        if (labels.Distinct(StringComparer.Ordinal).Count() != labels.Count)
            throw new DataFormatException(location, $"found a label twice in '{string.Join(',', labels)}'; name every label once.");
        if (options.Mode == LabelMode.Exclusive && labels.Count != 1)
            throw new DataFormatException(location, NotExactlyOne(labels));
        if (options.Mode == LabelMode.Multilabel && labels.Contains(LabelSet.None))
            throw new DataFormatException(location, $"found '{LabelSet.None}' beside other labels in '{string.Join(',', labels)}'; expected labels or '{LabelSet.None}', not both.");
        return labels;
    }

    public static string NotExactlyOne(IReadOnlyList<string> labels) =>
        $"found {labels.Count} labels{(labels.Count > 0 ? $" ('{string.Join(',', labels)}')" : "")}; mode exclusive expects exactly one. Use mode multilabel, or give the row one label.";
}
