using System.Diagnostics;
using System.Globalization;

namespace PolicyThemes.Benchmarks.Trainings;

/// <summary>What a process took from its start to its end.</summary>
/// <param name="Seconds">Time on the clock.</param>
/// <param name="PeakBytes">Largest resident memory, as the system tells it; asked for every 20 ms.</param>
internal sealed record MeasuredProcess(double Seconds, long PeakBytes)
{
    /// <exception cref="InvalidOperationException">The process failed.</exception>
    public static MeasuredProcess Run(string program, params string[] arguments)
    {
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var peak = 0L;
        while (!process.WaitForExit(20))
            peak = Math.Max(peak, Peak(process.Id));
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        return process.ExitCode == 0
            ? new MeasuredProcess(seconds, peak)
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: exit code {process.ExitCode}; {errors.Result}");
    }

    private static long Peak(int id)
    {
        try
        {
            var line = File.ReadLines($"/proc/{id}/status").FirstOrDefault(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) * 1024;
        }
        catch (IOException)
        {
            return 0; // it ended between the wait and the look
        }
    }
}
