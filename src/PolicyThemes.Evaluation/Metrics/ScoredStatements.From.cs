using PolicyThemes.Themes;

namespace PolicyThemes.Evaluation;

/// <content>The ways to get scores: arrays, a delegate, a classifier.</content>
public sealed partial class ScoredStatements
{
    /// <summary>From probabilities that were computed before.</summary>
    /// <param name="statements">Statements with their true labels; at least one.</param>
    /// <param name="labels">The labels, in the order of the probabilities.</param>
    /// <param name="probabilities">For each statement one probability per label, 0 to 1.</param>
    /// <param name="thresholds">For each label the probability from which on it is given, 0 to 1; null for 0.5. An exclusive set gives the most probable label instead.</param>
    /// <exception cref="ArgumentException">Numbers of statements, labels, probabilities and thresholds do not fit, or one is not from 0 to 1.</exception>
    /// <exception cref="DataFormatException">A statement carries a label that is not in <paramref name="labels"/>.</exception>
    public static ScoredStatements From(
        IReadOnlyList<LabelledStatement> statements, LabelSet labels, IReadOnlyList<float[]> probabilities, IReadOnlyList<float>? thresholds = null)
    {
        if (statements.Count == 0)
            throw new ArgumentException("found no statement; expected at least one to measure on.", nameof(statements));
        if (probabilities.Count != statements.Count)
            throw new ArgumentException($"found {probabilities.Count} rows of probabilities for {statements.Count} statements; expected one for each.", nameof(probabilities));

        var limits = CheckThresholds(labels, thresholds);
        var all = new float[statements.Count * labels.Count];
        var predicted = new ulong[statements.Count];
        for (var row = 0; row < predicted.Length; row++)
        {
            CheckProbabilities(probabilities[row], labels, statements[row]);
            probabilities[row].CopyTo(all, row * labels.Count);
            predicted[row] = labels.Mode == LabelMode.Exclusive
                ? ThemeDecision.Exactly(probabilities[row])
                : ThemeDecision.Several(probabilities[row], limits);
        }

        return new ScoredStatements(statements, labels, limits, all, predicted);
    }

    /// <summary>From anything that turns a text into probabilities.</summary>
    /// <param name="statements">Statements with their true labels; at least one.</param>
    /// <param name="labels">The labels, in the order of the probabilities.</param>
    /// <param name="predict">Gives one probability per label for a text, 0 to 1; called once per statement, in order, on the caller's thread.</param>
    /// <param name="thresholds">For each label the probability from which on it is given, 0 to 1; null for 0.5.</param>
    /// <exception cref="ArgumentException">A probability is missing or not from 0 to 1, or there is no statement.</exception>
    public static ScoredStatements From(
        IReadOnlyList<LabelledStatement> statements, LabelSet labels, Func<string, float[]> predict, IReadOnlyList<float>? thresholds = null) =>
        From(statements, labels, [.. statements.Select(statement => predict(statement.Text))], thresholds);

    /// <summary>From a classifier: exactly the answers that its users get, thresholds and all.</summary>
    /// <param name="statements">Statements with their true labels; at least one.</param>
    /// <param name="classifier">The classifier; statements are classified whole.</param>
    /// <exception cref="DataFormatException">A statement carries a label that the model does not know.</exception>
    public static ScoredStatements From(IReadOnlyList<LabelledStatement> statements, ThemeClassifier classifier)
    {
        if (statements.Count == 0)
            throw new ArgumentException("found no statement; expected at least one to measure on.", nameof(statements));

        var labels = LabelSet.Of(classifier);
        var probabilities = new float[statements.Count * labels.Count];
        var predicted = new ulong[statements.Count];
        for (var row = 0; row < predicted.Length; row++)
            predicted[row] = classifier.Classify(statements[row].Text, probabilities.AsSpan(row * labels.Count, labels.Count)).Bits;
        return new ScoredStatements(statements, labels, [.. classifier.Thresholds], probabilities, predicted);
    }

    private static float[] CheckThresholds(LabelSet labels, IReadOnlyList<float>? thresholds)
    {
        var all = thresholds is null ? Enumerable.Repeat(0.5f, labels.Count).ToArray() : [.. thresholds];
        if (all.Length != labels.Count)
            throw new ArgumentException($"found {all.Length} thresholds for {labels.Count} labels ({labels}); expected one for each.", nameof(thresholds));
        if (all.Any(threshold => threshold is not (>= 0 and <= 1)))
            throw new ArgumentException($"found thresholds {string.Join(", ", all)}; expected numbers from 0 to 1.", nameof(thresholds));
        return all;
    }

    private static void CheckProbabilities(float[] probabilities, LabelSet labels, LabelledStatement statement)
    {
        if (probabilities.Length != labels.Count)
        {
            throw new ArgumentException(
                $"statement '{statement.Id}': found {probabilities.Length} probabilities; expected one for each of {labels}.", nameof(probabilities));
        }

        var bad = Array.FindIndex(probabilities, p => p is not (>= 0 and <= 1));
        if (bad >= 0)
        {
            throw new ArgumentException(
                $"statement '{statement.Id}': found probability {probabilities[bad]} for '{labels.Names[bad]}'; expected a number from 0 to 1.",
                nameof(probabilities));
        }
    }
}
