using System.Diagnostics;
using System.Globalization;
using PolicyThemes.Benchmarks.Data;
using PolicyThemes.Benchmarks.Results;
using PolicyThemes.Benchmarks.Timing;

namespace PolicyThemes.Benchmarks.Starts;

/// <summary><c>start</c>: the published tool from process start to its first answer, beside an empty program, in turn.</summary>
internal static class StartCommand
{
    private const int Rounds = 10;
    private const string Text = "They agreed to cut tariffs and to fight terrorism together.";

    public static int Run()
    {
        var place = Repository.PathOf("artifacts", "start");
        var text = Path.Combine(place, "statement.txt");
        var empty = EmptyProgram.Write(Path.Combine(place, "empty"));
        File.WriteAllText(text, Text);
        Publish(Repository.PathOf("src", "PolicyThemes.Cli", "PolicyThemes.Cli.csproj"), Path.Combine(place, "tool"));
        Publish(empty, Path.Combine(place, "empty-published"));

        var tool = Path.Combine(place, "tool", "policy-themes");
        Action[] works =
        [
            () => Start(Path.Combine(place, "empty-published", "empty")),
            () => Start(tool, "--version"),
            () => Start(tool, "classify", "--format", "jsonl", "--threads", "1", text),
        ];
        var milliseconds = InterleavedTimer.Measure(works, 2, Rounds).Select(times => InterleavedTimer.Median(times) * 1e3).ToArray();
        var first = FirstCall();
        var stages = LoadStages.Measure(Rounds);
        ResultFile.Write("start", "Start", "dotnet run --project benchmarks/PolicyThemes.Benchmarks -c Release -- start", string.Create(CultureInfo.InvariantCulture, $"""
            Published ReadyToRun, framework-dependent; medians of {Rounds} starts, in turn, from process start to its end.

            | what | ms |
            | --- | --- |
            | an empty .NET program | {milliseconds[0]:F0} |
            | policy-themes --version (runtime and command line, no model) | {milliseconds[1]:F0} |
            | policy-themes classify, one sentence | {milliseconds[2]:F0} |
            | first call in a process that already runs .NET code, the library not compiled yet: load the model and answer (one measurement) | {first:F0} |

            What the loading consists of, in the same process afterwards; medians of {Rounds} loads:

            | stage | ms |
            | --- | --- |
            {string.Join('\n', stages.Select(stage => string.Create(CultureInfo.InvariantCulture, $"| {stage.Stage} | {stage.Milliseconds:F1} |")))}
            | together | {stages.Sum(stage => stage.Milliseconds):F1} |
            """));
        return 0;
    }

    private static double FirstCall()
    {
        var start = Stopwatch.GetTimestamp();
        ThemeClassifier.Default.Classify(Text);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static void Publish(string project, string output) =>
        Start("dotnet", "publish", project, "-c", "Release", "-o", output, "-p:PublishReadyToRun=true", "--use-current-runtime", "--no-self-contained", "-v", "q");

    private static void Start(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: exit code {process.ExitCode}; {output}");
    }
}
