using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace PolicyThemes.Benchmarks.Results;

/// <summary><c>results [short|full] [FILTER…]</c>: runs the benchmarks and writes their table as Markdown.</summary>
internal static class ResultsCommand
{
    public static int Run(string[] args)
    {
        var kind = args is ["full", ..] ? "full" : "short";
        string[] filters = [.. args.Where(arg => arg is not ("short" or "full"))];
        var config = ManualConfig.CreateEmpty().AddJob(JobOf(kind)).AddDiagnoser(MemoryDiagnoser.Default)
            .AddColumnProvider(DefaultColumnProviders.Instance).AddLogger(ConsoleLogger.Default).WithOptions(ConfigOptions.JoinSummary);
        var summaries = BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly)
            .Run(["--filter", .. filters.Length > 0 ? filters : ["*"]], config).ToArray();
        if (summaries.Length == 0 || summaries.Any(summary => summary.Reports.IsEmpty || summary.Reports.Any(report => !report.Success))) return 1;

        ResultFile.Write($"benchmarks-{kind}", $"Benchmarks, {kind} job", $"dotnet run --project benchmarks/PolicyThemes.Benchmarks -c Release -- results {string.Join(' ', args)}".TrimEnd(), $"""
            One operation is one sentence, but for Document (a document of 40 sentences), Load (a model file to the first answer) and Train
            (1,000 statements, no lexicon, 5 folds and the final fit).

            {string.Join("\n", summaries.Select(Table))}
            """);
        return 0;
    }

    /// <summary>The short job runs in this process: no build for each run.</summary>
    private static Job JobOf(string kind) => kind == "full" ? Job.Default : Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance);

    private static string Table(Summary summary)
    {
        var logger = new AccumulationLogger();
        MarkdownExporter.GitHub.ExportToLog(summary, logger);
        return logger.GetLog();
    }
}
