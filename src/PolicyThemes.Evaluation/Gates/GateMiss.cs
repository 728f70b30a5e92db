using System.Globalization;

namespace PolicyThemes.Evaluation;

/// <summary>A figure that misses its bound.</summary>
/// <param name="Figure">Name of the figure.</param>
/// <param name="Value">What was measured; null where the figure is not defined on the data.</param>
/// <param name="Bound">The minimum or maximum.</param>
/// <param name="IsMinimum">Whether the bound is a minimum; otherwise it is a maximum.</param>
public readonly record struct GateMiss(string Figure, double? Value, double Bound, bool IsMinimum)
{
    /// <summary>Distance from the bound, above 0; NaN where the figure is not defined.</summary>
    public double By => Value is { } value ? Math.Abs(value - Bound) : double.NaN;

    /// <summary>Such as <c>macroF1 0.7912 is below the minimum 0.8000 by 0.0088</c>.</summary>
    public override string ToString() => Value is { } value
        ? string.Create(CultureInfo.InvariantCulture, $"{Figure} {value:0.0000} is {(IsMinimum ? "below the minimum" : "above the maximum")} {Bound:0.0000} by {By:0.0000}")
        : string.Create(CultureInfo.InvariantCulture, $"{Figure} was not measured; the {(IsMinimum ? "minimum" : "maximum")} is {Bound:0.0000}");
}
