using System.Diagnostics;
using PolicyThemes.Cli.Output;
using PolicyThemes.Training;

namespace PolicyThemes.Cli.Tests.Commands;

public class StopTests
{
    // more than a pipe holds, so that the tool is reading when all is written
    private static readonly string Rows = string.Concat(Enumerable.Range(0, 3000).Select(i =>
        i % 2 == 0 ? $"trade\tThey cut tariffs and duties for quota number {i} in the year {i * 7}.\n" : $"none\tThe hall had a chair and a lunch {i} at the table {i * 13}.\n"));

    [Theory]
    [InlineData("The cross-validation was stopped before its first fold was finished.", "--cv", "5")]
    [InlineData("The search was stopped before its first trial was finished.", "--grid", "grid.json")]
    public void Stopped_with_nothing_finished_the_tool_says_so_fails_and_writes_nothing(string message, params string[] options)
    {
        if (OperatingSystem.IsWindows()) return;
        using var directory = new TemporaryDirectory();
        directory.Write("grid.json", """{ "cost": [1, 2] }""");
        string[] arguments = ["train", "--data", "-", "--out", directory.File("m.zip"), .. options.Select(option => option.EndsWith(".json", StringComparison.Ordinal) ? directory.File(option) : option)];
        var (code, error) = RunAndStopWhileReading(arguments);
        Assert.Equal(1, code);
        Assert.Contains($"stopped; nothing was written. {message}", error, StringComparison.Ordinal);
        Assert.Equal(["grid.json"], directory.Names);
    }

    [Fact]
    public void Tables_tell_how_much_was_finished()
    {
        var fold = new Dictionary<string, double> { ["macroF1"] = 0.5 };
        var report = new CrossValidationReport([fold, fold], 100) { FoldCount = 5 };
        var search = new SearchReport([new SearchTrial("cost=1", new TrainingOptions(), report, true)]) { CandidateCount = 4, WasStopped = true };
        Assert.Contains("stopped: 2 of 5 folds", Written(writer => SearchTables.Write(report, writer)), StringComparison.Ordinal);
        Assert.Contains("stopped: 1 of 4 combinations", Written(writer => SearchTables.Write(search, writer)), StringComparison.Ordinal);
        Assert.Contains("Cross-validation, 2 folds", Written(writer => SearchTables.Write(report with { FoldCount = 2 }, writer)), StringComparison.Ordinal);
    }

    private static string Written(Action<TextWriter> write)
    {
        using var writer = new StringWriter();
        write(writer);
        return writer.ToString();
    }

    private static (int Code, string Error) RunAndStopWhileReading(string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "policy-themes.dll"), .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.Write(Rows);
        process.StandardInput.Flush();
        using (var kill = Process.Start("kill", ["-TERM", $"{process.Id}"])) kill.WaitForExit();
        // the signal is heard on a thread of its own
        Thread.Sleep(TimeSpan.FromSeconds(0.5));
        process.StandardInput.Close();
        process.WaitForExit();
        return (process.ExitCode, error.Result);
    }
}
