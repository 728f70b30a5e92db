using System.Globalization;
using PolicyThemes.Benchmarks.Data;

namespace PolicyThemes.Benchmarks.Gates;

/// <summary>
/// <c>gate [--update]</c>: exit code 2 where the span path allocates otherwise than committed, or has become slower beside the naive
/// classifier. Absolute times do not count.
/// </summary>
internal static class GateCommand
{
    private const double Tolerance = 0.25;
    private const int Attempts = 3;
    private const string Repeat = "dotnet run --project benchmarks/PolicyThemes.Benchmarks -c Release -- gate";

    private static readonly string FilePath = Repository.PathOf("benchmarks", "gate.json");

    public static int Run(string[] args)
    {
        if (args is not ([] or ["--update"]))
        {
            Console.Error.WriteLine($"gate {string.Join(' ', args)}: expected nothing or --update.");
            return 2;
        }

        var measurement = new GateMeasurement();
        if (args.Length > 0)
        {
            var figures = measurement.Measure();
            figures.Write(FilePath);
            Console.WriteLine(Describe(figures));
            return 0;
        }

        return Check(GateFigures.Read(FilePath), measurement);
    }

    /// <summary>A slowdown counts only when it is there every time: other work on the machine may spoil one measurement.</summary>
    private static int Check(GateFigures committed, GateMeasurement measurement)
    {
        for (var attempt = 1; ; attempt++)
        {
            var figures = measurement.Measure();
            Console.WriteLine($"{Describe(figures)}; committed: {Describe(committed)}");
            var allocatesAlike = figures.AllocatedBytesPerSentence == committed.AllocatedBytesPerSentence;
            var isFast = figures.TimeBesideNaive <= committed.TimeBesideNaive * (1 + Tolerance);
            if (allocatesAlike && isFast) return 0;
            if (allocatesAlike && attempt < Attempts) continue;

            Console.Error.WriteLine(allocatesAlike
                ? $"the span path became more than {Tolerance:P0} slower beside the naive classifier in {Attempts} measurements. Repeat with: {Repeat}; where it is meant, run it with --update."
                : $"the span path allocates otherwise than committed. Repeat with: {Repeat}; where it is meant, run it with --update.");
            return 2;
        }
    }

    private static string Describe(GateFigures figures) =>
        string.Create(CultureInfo.InvariantCulture, $"{figures.AllocatedBytesPerSentence} bytes per sentence, {figures.TimeBesideNaive} of the naive time");
}
