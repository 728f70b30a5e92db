namespace PolicyThemes.Scores;

/// <summary>
/// A rising step function whose steps are joined by straight lines (isotonic regression: Zadrozny and Elkan 2002), read exactly as ML.NET reads its
/// PavCalibrator: the value of the step that the score lies on, between two steps a mixture of both, beyond the ends that of the end.
/// </summary>
/// <remarks>
/// Its log-odds are no sum of contributions. Explanations therefore say the raw score, the log-odds of the logistic regression before calibration.
/// </remarks>
internal sealed class IsotonicCalibration : ICalibration
{
    /// <summary>The bounds of ML.NET; the upper one is 1 in single precision.</summary>
    private const float Smallest = 1e-15f;
    private const float Largest = 1 - Smallest;

    private readonly float[] _from;
    private readonly float[] _to;
    private readonly float[] _values;

    /// <param name="from">For each step the smallest score on it.</param>
    /// <param name="to">For each step the largest score on it.</param>
    /// <param name="values">For each step its probability.</param>
    /// <exception cref="ArgumentException">The numbers are not as <see cref="FindFault"/> expects.</exception>
    public IsotonicCalibration(float[] from, float[] to, float[] values)
    {
        if (FindFault(from, to, values) is { } fault)
            throw new ArgumentException($"isotonic calibration: found {fault.Found}; expected {fault.Expected}.");
        (_from, _to, _values) = (from, to, values);
    }

    public ReadOnlySpan<float> From => _from;

    public ReadOnlySpan<float> To => _to;

    public ReadOnlySpan<float> Values => _values;

    public double LogOddsPerScore => 1;

    public string Name => "isotonic";

    /// <summary>What keeps numbers from being steps that ML.NET reads: as many of each, finite, in order, rising from 0 to 1; null where nothing does.</summary>
    public static (string Found, string Expected)? FindFault(ReadOnlySpan<float> from, ReadOnlySpan<float> to, ReadOnlySpan<float> values)
    {
        if (from.Length != to.Length || from.Length != values.Length) return ($"{from.Length} lower ends, {to.Length} upper ends, {values.Length} values", "as many of each");
        for (var i = 0; i < from.Length; i++)
        {
            if (!float.IsFinite(from[i]) || !(from[i] <= to[i]) || !float.IsFinite(to[i])) return ($"step {i} from {from[i]} to {to[i]}", "finite ends in order");
            if (values[i] is not (>= 0 and <= 1)) return ($"value {values[i]} of step {i}", "0 to 1");
            if (i == 0) continue;
            if (from[i] <= to[i - 1] || !float.IsFinite(from[i] - to[i - 1])) return ($"step {i} from {from[i]} after {to[i - 1]}", "a larger score within reach");
            if (values[i] <= values[i - 1]) return ($"value {values[i]} of step {i} after {values[i - 1]}", "a larger one");
        }

        return null;
    }

    public float Probability(float score) => float.IsNaN(score) ? score : Math.Clamp(Value(score), Smallest, Largest);

    public float LogOdds(float score) => score;

    private float Value(float score)
    {
        if (_values.Length == 0) return 0;
        if (score < _from[0]) return _values[0];
        if (score > _to[^1]) return _values[^1];
        var found = _to.AsSpan().BinarySearch(score);
        var step = found < 0 ? ~found : found;
        if (score >= _from[step]) return _values[step];
        var share = (score - _to[step - 1]) / (_from[step] - _to[step - 1]);
        return _values[step - 1] + (share * (_values[step] - _values[step - 1]));
    }
}
