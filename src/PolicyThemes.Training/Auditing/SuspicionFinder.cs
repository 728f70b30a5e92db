using PolicyThemes.Evaluation;

namespace PolicyThemes.Training.Auditing;

/// <summary>Trains models that have not seen a row and asks them what they think of its labels.</summary>
internal static class SuspicionFinder
{
    public static IEnumerable<SuspiciousLabel> Find(
        AuditedData data, AuditOptions options, IProgress<TrainingProgress>? progress, CancellationToken cancellationToken)
    {
        var training = options.Training with { Labels = TrainableLabels(data) };
        var known = new LabelSet(training.Labels);
        var statements = data.Statements.Select(statement => statement with { Labels = [.. statement.Labels.Where(label => known.IndexOf(label) >= 0)] }).ToArray();
        var model = ThemeTrainer.Train(statements, training, progress, cancellationToken);
        if (model.WasStopped) throw new OperationCanceledException("The audit was stopped before its end.", cancellationToken);
        return known.Names.SelectMany((name, label) => OfLabel(model, data, name, label))
            .OrderBy(found => found.Belief)
            .Select(found => found.Suspicion);
    }

    private static IEnumerable<(double Belief, SuspiciousLabel Suspicion)> OfLabel(TrainedModel model, AuditedData data, string name, int label)
    {
        float[] probabilities = [.. Enumerable.Range(0, data.Statements.Count).Select(row => model.OutOfFold(row)[label])];
        bool[] gold = [.. data.Statements.Select(statement => statement.Labels.Contains(name))];
        return ConfidentLearning.Find(probabilities, gold)
            .Select(found => (found.Belief, new SuspiciousLabel(data.Statements[found.Row], name, gold[found.Row], probabilities[found.Row])));
    }

    private static IReadOnlyList<string> TrainableLabels(AuditedData data)
    {
        if (data.Labels.Mode == LabelMode.Exclusive) return data.Labels.Names;
        return [.. data.Labels.Names.Where(name => data.Statements.Select((s, row) => (s, row)).Where(pair => pair.s.Labels.Contains(name)).Select(pair => pair.s.Group ?? $"\0{pair.row}").Distinct().Skip(1).Any())];
    }
}
