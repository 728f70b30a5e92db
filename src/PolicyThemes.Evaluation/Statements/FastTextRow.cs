namespace PolicyThemes.Evaluation.Statements;

/// <summary><c>__label__x __label__y text</c>, as fastText writes it: labels stand before the text, separated by white space.</summary>
internal static class FastTextRow
{
    public const string Prefix = "__label__";

    public static LabelledStatement Parse(string line, SourceLine location)
    {
        var labels = new List<string>();
        var rest = line.AsSpan().Trim();
        while (rest.StartsWith(Prefix))
        {
            var end = rest.IndexOfAny(' ', '\t');
            if (end < 0) end = rest.Length;
            labels.Add(rest[Prefix.Length..end].ToString());
            rest = rest[end..].TrimStart();
        }

        return new LabelledStatement { Id = location.ToString(), Text = rest.ToString(), Labels = labels, Location = location };
    }
}
