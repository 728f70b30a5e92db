using PolicyThemes.Scores;

namespace PolicyThemes.Training.Calibration;

/// <summary>
/// Fits p = 1 / (1 + exp(A·score)) by the smallest log loss (Guo et al. 2017, with A = -1 / temperature). The loss is convex, so the root of its
/// derivative is found by halving.
/// </summary>
internal static class TemperatureFitter
{
    private const double Coldest = 1e3;
    private const double Hottest = 1e-3;
    private const int Halvings = 60;

    public static PlattCalibration Fit(ReadOnlySpan<float> scores, ReadOnlySpan<bool> gold)
    {
        var (low, high) = (Hottest, Coldest);
        for (var i = 0; i < Halvings; i++)
        {
            var middle = (low + high) / 2;
            if (Derivative(scores, gold, middle) < 0) low = middle;
            else high = middle;
        }

        return new PlattCalibration(-(low + high) / 2, 0);
    }

    private static double Derivative(ReadOnlySpan<float> scores, ReadOnlySpan<bool> gold, double slope)
    {
        var sum = 0.0;
        for (var i = 0; i < scores.Length; i++)
            sum += scores[i] * ((1 / (1 + Math.Exp(-slope * scores[i]))) - (gold[i] ? 1 : 0));
        return sum;
    }
}
