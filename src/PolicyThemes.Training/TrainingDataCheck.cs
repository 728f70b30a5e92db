using PolicyThemes.Evaluation;

namespace PolicyThemes.Training;

/// <summary>Whether there is enough data to train on.</summary>
internal static class TrainingDataCheck
{
    /// <summary>With fewer groups, a label cannot be held out and learned at the same time.</summary>
    private const int FewestGroups = 2;

    public static LabelSet Labels(IReadOnlyList<LabelledStatement> statements, TrainingOptions options)
    {
        if (options.Labels.Count > 0) return new LabelSet(options.Labels, options.Mode);
        if (statements.All(statement => statement.Labels.Count == 0))
            throw new ArgumentException($"found {statements.Count} statements and no label on any; expected statements that carry labels, or options that name them.");
        return LabelSet.Of(statements, options.Mode);
    }

    public static void Check(LabelSet labels, ReadOnlySpan<ulong> bits, IReadOnlyList<string> groups, TrainingOptions options, EarlierModel? earlier)
    {
        if (bits.Length < options.Folds)
            throw new ArgumentException($"found {bits.Length} statements; expected at least one for each of {options.Folds} folds.");
        if (groups.Distinct().Count() is var count && count < options.Folds)
            throw new ArgumentException($"found {Groups(count)} of statements; expected at least one for each of {options.Folds} folds. Ask for fewer folds, or mark more groups.");
        if (options.ClassWeights.Keys.FirstOrDefault(label => labels.IndexOf(label) < 0) is { } unknown)
            throw new ArgumentException(labels.UnknownLabel(unknown));
        for (var label = 0; label < labels.Count; label++)
        {
            if (earlier?.Has(labels.Names[label]) == true) continue;
            var carrying = new HashSet<string>(StringComparer.Ordinal);
            for (var row = 0; row < bits.Length; row++)
            {
                if ((bits[row] >> label & 1) != 0) carrying.Add(groups[row]);
            }

            CheckLabel(labels.Names[label], carrying.Count);
        }
    }

    private static void CheckLabel(string label, int groups)
    {
        if (groups >= FewestGroups) return;
        throw new ArgumentException(
            $"label '{label}' is carried in {Groups(groups)} of statements; expected {FewestGroups} or more, to learn it from one and try it on another. Add statements, or leave the label out.");
    }

    private static string Groups(int count) => count == 1 ? "1 group" : $"{count} groups";
}
