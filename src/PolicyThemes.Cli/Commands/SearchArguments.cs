using System.CommandLine;
using PolicyThemes.Cli.Output;
using PolicyThemes.Evaluation;
using PolicyThemes.Training;

namespace PolicyThemes.Cli.Commands;

/// <summary>The options of <c>train</c> that ask for a search or a cross-validation before the final model.</summary>
internal static class SearchArguments
{
    private const int DefaultFolds = 5;

    private static readonly Option<int?> CrossFolds = new("--cv") { Description = "Folds of a cross-validation, 2 to 20. Default: none, and 5 in a search. Ctrl-C keeps the folds that are finished and trains." };
    private static readonly Option<string?> Grid = new("--grid") { Description = "JSON file with the values to try, such as { \"cost\": [0.5, 1, 2] }; the best combination is trained. Ctrl-C ends the search with the trials that are finished." };
    private static readonly Option<int> Trials = new("--trials") { Description = "Most combinations to try.", DefaultValueFactory = _ => new SearchBudget().Trials };
    private static readonly Option<double?> Minutes = new("--minutes") { Description = "No trial starts after so many minutes. Default: no limit." };
    private static readonly Option<long> MaxBytes = new("--max-bytes") { Description = "Longer model files are not taken. Default: no limit.", DefaultValueFactory = _ => long.MaxValue };

    public static IReadOnlyList<Option> All => [CrossFolds, Grid, Trials, Minutes, MaxBytes];

    /// <summary>Searches or cross-validates where that was asked for, and prints the table. Stopped by the user, what was finished counts.</summary>
    /// <exception cref="OperationCanceledException">Stopped before anything was finished.</exception>
    public static SearchOutcome Run(ParseResult arguments, List<LabelledStatement> statements, TrainingOptions options, CancellationToken cancellationToken)
    {
        var folds = arguments.GetValue(CrossFolds);
        if (arguments.GetValue(Grid) is { } path) return Search(arguments, ParameterGrid.Load(path), statements, options, cancellationToken);
        if (folds is null) return new SearchOutcome([(options, null)], false);
        var report = TrainingDisplay.Run(progress => CrossValidation.Run(statements, options, folds.Value, progress, cancellationToken));
        OutputStream.WriteText(null, writer => SearchTables.Write(report, writer));
        return new SearchOutcome([(options, report)], report.WasStopped);
    }

    /// <summary>The longest model file that is taken.</summary>
    public static long LongestFile(ParseResult arguments) => arguments.GetValue(MaxBytes);

    private static SearchOutcome Search(
        ParseResult arguments, ParameterGrid grid, List<LabelledStatement> statements, TrainingOptions options, CancellationToken cancellationToken)
    {
        if (arguments.GetValue(Minutes) is < 0 or double.NaN) throw new UsageException($"--minutes {arguments.GetValue(Minutes)}; expected a number from 0 on.");
        var budget = new SearchBudget
        {
            Trials = arguments.GetValue(Trials),
            Time = arguments.GetValue(Minutes) is { } minutes ? TimeSpan.FromMinutes(minutes) : Timeout.InfiniteTimeSpan,
            MaxModelBytes = arguments.GetValue(MaxBytes),
            Folds = arguments.GetValue(CrossFolds) ?? DefaultFolds,
        };
        var report = TrainingDisplay.Run(progress => HyperparameterSearch.Run(statements, grid, options, budget, progress, cancellationToken));
        OutputStream.WriteText(null, writer => SearchTables.Write(report, writer));
        return new SearchOutcome([.. report.Trials.Select(trial => (trial.Options, (CrossValidationReport?)trial.Report))], report.WasStopped);
    }
}
