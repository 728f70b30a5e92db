using PolicyThemes.Evaluation.Gates;

namespace PolicyThemes.Evaluation;

/// <summary>Bounds that the figures of a report must keep, such as in a CI job. Immutable.</summary>
/// <param name="bounds">One entry per figure.</param>
/// <example>A gate file; every figure has a minimum, a maximum or both: <code>
/// { "macroF1": { "minimum": 0.80 }, "ece": { "maximum": 0.05 }, "labels.trade.f1": { "minimum": 0.75 } }
/// </code></example>
public sealed class QualityGate(IEnumerable<GateBound> bounds)
{
    private const double Tolerance = 1e-9;

    /// <summary>The bounds, in the order of the file.</summary>
    public IReadOnlyList<GateBound> Bounds { get; } = [.. bounds];

    /// <summary>Reads a gate file.</summary>
    /// <param name="path">A JSON file.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="DataFormatException">The file is not a gate; the message says what was found and what was expected.</exception>
    public static QualityGate Load(string path)
    {
        if (!File.Exists(path)) throw new FileNotFoundException($"{path}: no such gate file.", path);
        return Parse(File.ReadAllText(path), path);
    }

    /// <summary>Reads a gate from JSON.</summary>
    /// <param name="json">The text of a gate file.</param>
    /// <param name="name">What to call it in errors.</param>
    /// <exception cref="DataFormatException">The text is not a gate.</exception>
    public static QualityGate Parse(string json, string name = "gate") => new(GateFile.Parse(json, name));

    /// <summary>Holds the figures of a report against the bounds.</summary>
    /// <param name="figures"><see cref="EvaluationReport.Figures"/>.</param>
    /// <returns>Each missed bound and by how much; a figure that was not measured misses its bound.</returns>
    public GateResult Check(IReadOnlyDictionary<string, double> figures)
    {
        var missed = new List<GateMiss>();
        var count = 0;
        foreach (var (figure, minimum, maximum) in Bounds)
        {
            double? value = figures.TryGetValue(figure, out var found) ? found : null;
            count += (minimum is null ? 0 : 1) + (maximum is null ? 0 : 1);
            if (minimum is { } least && !(value >= least - Tolerance)) missed.Add(new GateMiss(figure, value, least, IsMinimum: true));
            if (maximum is { } most && !(value <= most + Tolerance)) missed.Add(new GateMiss(figure, value, most, IsMinimum: false));
        }

        return new GateResult(count, missed);
    }
}
