using PolicyThemes.Scores;

namespace PolicyThemes.Training.Calibration;

/// <summary>
/// Fits p = 1 / (1 + exp(A·score + B)) by Newton's method with backtracking and Platt's smoothed targets (Platt 1999; Lin, Lin and
/// Weng 2007). Scores must come from a model that has not seen their rows.
/// </summary>
internal static class PlattFitter
{
    private const int MaxSteps = 100;
    private const double SmallestStep = 1e-10;
    private const double GradientTolerance = 1e-6;
    private const double Ridge = 1e-12;

    public static PlattCalibration Fit(ReadOnlySpan<float> scores, ReadOnlySpan<bool> gold)
    {
        var targets = Targets(gold, out var prior);
        double a = 0, b = prior;
        var loss = Loss(scores, targets, a, b);
        for (var step = 0; step < MaxSteps; step++)
        {
            var (ga, gb, haa, hab, hbb) = Derivatives(scores, targets, a, b);
            if (Math.Abs(ga) < GradientTolerance && Math.Abs(gb) < GradientTolerance) break;

            var determinant = (haa * hbb) - (hab * hab);
            var da = -((hbb * ga) - (hab * gb)) / determinant;
            var db = -((haa * gb) - (hab * ga)) / determinant;
            if (!TryMove(scores, targets, ref a, ref b, ref loss, da, db, (ga * da) + (gb * db))) break;
        }

        return new PlattCalibration(a, b);
    }

    private static double[] Targets(ReadOnlySpan<bool> gold, out double prior)
    {
        var positives = gold.Count(true);
        var negatives = gold.Length - positives;
        var high = (positives + 1.0) / (positives + 2.0);
        var low = 1 / (negatives + 2.0);
        prior = Math.Log((negatives + 1.0) / (positives + 1.0));
        var targets = new double[gold.Length];
        for (var i = 0; i < targets.Length; i++)
            targets[i] = gold[i] ? high : low;
        return targets;
    }

    private static bool TryMove(
        ReadOnlySpan<float> scores, double[] targets, ref double a, ref double b, ref double loss, double da, double db, double slope)
    {
        for (var size = 1.0; size >= SmallestStep; size /= 2)
        {
            var moved = Loss(scores, targets, a + (size * da), b + (size * db));
            if (moved >= loss + (1e-4 * size * slope)) continue;
            (a, b, loss) = (a + (size * da), b + (size * db), moved);
            return true;
        }

        return false;
    }

    private static double Loss(ReadOnlySpan<float> scores, double[] targets, double a, double b)
    {
        var sum = 0.0;
        for (var i = 0; i < targets.Length; i++)
        {
            var z = (a * scores[i]) + b;
            sum += z >= 0
                ? (targets[i] * z) + Math.Log(1 + Math.Exp(-z))
                : ((targets[i] - 1) * z) + Math.Log(1 + Math.Exp(z));
        }

        return sum;
    }

    private static (double A, double B, double AA, double AB, double BB) Derivatives(ReadOnlySpan<float> scores, double[] targets, double a, double b)
    {
        double ga = 0, gb = 0, haa = Ridge, hab = 0, hbb = Ridge;
        for (var i = 0; i < targets.Length; i++)
        {
            var p = 1 / (1 + Math.Exp((a * scores[i]) + b));
            var weight = p * (1 - p);
            haa += scores[i] * scores[i] * weight;
            hab += scores[i] * weight;
            hbb += weight;
            ga += scores[i] * (targets[i] - p);
            gb += targets[i] - p;
        }

        return (ga, gb, haa, hab, hbb);
    }
}
