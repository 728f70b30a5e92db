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
        var reader = StatementLoading.Reader(options.Mode, skipBad, new LabelSet(options.Labels, options.Mode));
        var counted = new List<LabelledStatement>();
        try
        {
            var model = TrainingDisplay.Run(progress => ThemeTrainer.TrainFromStream(Counted(reader.Read(paths), counted), directory, options, progress, cancellationToken));
            return (model, counted);
        }
        finally
        {
            StatementLoading.ReportSkipped(reader);
        }
    }

    /// <summary>Passes the statements on and keeps each without its text; what many have in common is kept once.</summary>
    private static IEnumerable<LabelledStatement> Counted(IEnumerable<LabelledStatement> statements, List<LabelledStatement> counted)
    {
        var labels = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        var languages = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var statement in statements)
        {
            counted.Add(new LabelledStatement
            {
                Id = "",
                Text = "",
                Labels = Shared(labels, string.Join(',', statement.Labels), statement.Labels),
                Lang = statement.Lang is null ? null : Shared(languages, statement.Lang, statement.Lang),
                Location = statement.Location with { Line = 0 },
            });
            yield return statement;
        }
    }

    private static T Shared<T>(Dictionary<string, T> known, string key, T value)
    {
        if (known.TryGetValue(key, out var shared)) return shared;
        known.Add(key, value);
        return value;
    }
}
