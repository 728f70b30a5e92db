namespace PolicyThemes.Evaluation.Reports;

/// <summary>From overlapping spans of evidence to ranges that can be marked in a text.</summary>
internal static class EvidenceMarks
{
    private const int Levels = 3;

    /// <summary>
    /// A span shares its contribution among its characters; characters of the same strength make a range. Level 1 to 3 speaks for the label,
    /// -1 to -3 against it; 3 is the strongest of the text.
    /// </summary>
    public static IEnumerable<(int Start, int Length, int Level)> Of(Explanation explanation, int label, string text)
    {
        var weights = new float[text.Length];
        foreach (var span in explanation.Evidence)
        {
            for (var i = span.Start; i < span.Start + span.Length && i < weights.Length; i++)
                weights[i] += span.Contributions[label] / span.Length;
        }

        var largest = weights.Length == 0 ? 0 : weights.Max(Math.Abs);
        var levels = Array.ConvertAll(weights, weight => Level(weight, largest));
        for (var start = 0; start < levels.Length;)
        {
            var end = start;
            while (end < levels.Length && levels[end] == levels[start]) end++;
            if (levels[start] != 0 && !string.IsNullOrWhiteSpace(text[start..end])) yield return (start, end - start, levels[start]);
            start = end;
        }
    }

    /// <summary>Weak evidence, below a sixth of the strongest, is left unmarked.</summary>
    private static int Level(float weight, float largest) =>
        largest == 0 ? 0 : (int)Math.Round(Levels * (weight / largest), MidpointRounding.ToZero);
}
