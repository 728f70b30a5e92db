using PolicyThemes.Evaluation;
using PolicyThemes.Tests;

namespace PolicyThemes.Browser.Tests.Support;

/// <summary>A report and the page that was written of it.</summary>
/// <param name="Report">The figures that the page has to show.</param>
/// <param name="Path">The page.</param>
internal sealed record ReportFile(EvaluationReport Report, string Path)
{
    private static readonly Lazy<ReportFile> LazyBundled = new(() => Write("bundled", EvaluateBundled()));
    private static readonly Lazy<ReportFile> LazyAwkward = new(() => Write("awkward", AwkwardRows.Evaluate()));

    /// <summary>The bundled model on the statements that it is measured with.</summary>
    public static ReportFile Bundled => LazyBundled.Value;

    /// <summary>A report that is hard to show, of <see cref="AwkwardRows"/>.</summary>
    public static ReportFile Awkward => LazyAwkward.Value;

    /// <summary>Screenshots and pages, for people to look at; git ignores the folder.</summary>
    public static string Folder { get; } = Directory.CreateDirectory(RepositoryFiles.Path("artifacts/browser")).FullName;

    private static EvaluationReport EvaluateBundled()
    {
        string[] files = ["seeds/statements/dev.en.jsonl", "seeds/statements/dev.zh.jsonl"];
        var statements = new StatementReader().Read(files.Select(RepositoryFiles.Path)).ToList();
        return Evaluator.Evaluate(statements, ThemeClassifier.Default, new()
        {
            Name = "policy-themes",
            CommandLine = $"policy-themes evaluate --data {string.Join(' ', files)} --format html",
            Bootstrap = new() { Resamples = 100 },
        });
    }

    private static ReportFile Write(string name, EvaluationReport report)
    {
        var path = System.IO.Path.Combine(Folder, $"{name}.html");
        File.WriteAllText(path, HtmlReport.ToHtml(report));
        return new ReportFile(report, path);
    }
}
