using PolicyThemes.Scores;

namespace PolicyThemes.Models;

/// <summary>
/// ML.NET says yes where a score lies above its threshold, we where a probability reaches ours; both must decide alike.
/// </summary>
internal static class ScoreThreshold
{
    // another system's exp may round the last bit differently
    private const double Tolerance = 1e-6;

    /// <summary>The largest score whose probability is still below <paramref name="probability"/>.</summary>
    /// <param name="calibration">Must not fall.</param>
    /// <param name="probability">0 to 1.</param>
    public static float Of(ICalibration calibration, float probability)
    {
        if (calibration.Probability(-float.MaxValue) >= probability) return -float.MaxValue;
        if (calibration.Probability(float.MaxValue) < probability) return float.MaxValue;
        var (below, reached) = (Order(-float.MaxValue), Order(float.MaxValue));
        while (reached - below > 1)
        {
            var middle = below + ((reached - below) / 2);
            if (calibration.Probability(AtOrder(middle)) < probability) below = middle;
            else reached = middle;
        }

        return AtOrder(below);
    }

    /// <summary>Whether a threshold for scores and one for probabilities decide alike.</summary>
    public static bool Agrees(ICalibration calibration, float score, float probability) =>
        (score == -float.MaxValue || calibration.Probability(score) < probability + Tolerance)
        && (score == float.MaxValue || calibration.Probability(MathF.BitIncrement(score)) >= probability - Tolerance);

    /// <summary>The place of a finite number among all floats.</summary>
    private static long Order(float value)
    {
        var bits = BitConverter.SingleToInt32Bits(value);
        return bits >= 0 ? bits : int.MinValue - (long)bits;
    }

    private static float AtOrder(long order) => BitConverter.Int32BitsToSingle(order >= 0 ? (int)order : (int)(int.MinValue - order));
}
