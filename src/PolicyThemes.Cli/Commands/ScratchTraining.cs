using PolicyThemes.Cli.Output;
using PolicyThemes.Evaluation;
using PolicyThemes.Training;

namespace PolicyThemes.Cli.Commands;

/// <summary><c>train --scratch DIR</c>: trains on statements that need not fit into memory.</summary>
internal static class ScratchTraining
{
    /// <returns>The model, and of each statement what the model card counts.</returns>
    public static (TrainedModel Model, List<LabelledStatement> Statements) Run(
        string[] paths, string directory, TrainingOptions options, int skipBad, CancellationToken cancellationToken)
    {
        var reader = new StatementReader(new StatementReaderOptions { Mode = options.Mode, Labels = new LabelSet(options.Labels, options.Mode), SkipBad = skipBad });
        var counted = new List<LabelledStatement>();
        var model = TrainingDisplay.Run(progress => ThemeTrainer.TrainFromStream(Counted(reader.Read(paths), counted), directory, options, progress, cancellationToken));
        StatementLoading.ReportSkipped(reader);
        return (model, counted);
    }

    /// <summary>Passes the statements on and keeps each without its text.</summary>
    private static IEnumerable<LabelledStatement> Counted(IEnumerable<LabelledStatement> statements, List<LabelledStatement> counted)
    {
        var labels = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var statement in statements)
        {
            var key = string.Join(',', statement.Labels);
            if (!labels.TryGetValue(key, out var shared)) labels.Add(key, shared = statement.Labels);
            counted.Add(new LabelledStatement { Id = "", Text = "", Labels = shared, Lang = statement.Lang is null ? null : string.Intern(statement.Lang), Group = statement.Group });
            yield return statement;
        }
    }
}
