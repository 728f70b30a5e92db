using System.Runtime.Intrinsics;

namespace PolicyThemes.Training.Fitting;

/// <summary>
/// The one-variable problem of a row, for eight labels at once: min g(z) = z log z + (C - z) log(C - z) + a/2 (z - alpha)² + b (z - alpha)
/// (Yu, Huang and Lin 2011, section 3.3).
/// </summary>
/// <param name="cost">C, the most that alpha can be.</param>
/// <param name="a">The squared norm of the row.</param>
/// <param name="b">The margins, positive where the answer is right.</param>
internal readonly struct DualNewtonStep(Vector512<double> cost, double a, Vector512<double> b)
{
    private const int MaxSteps = 100;
    private const double Shrink = 0.1;
    private const double Tolerance = 1e-7;

    /// <summary>The derivative of g at z = alpha.</summary>
    public Vector512<double> Gradient(Vector512<double> alpha) => b + Vector512.Log(alpha / (cost - alpha));

    /// <summary>
    /// Newton's method from the side where it converges. Works on alpha or on C - alpha, whichever is the smaller at the solution.
    /// </summary>
    public Vector512<double> Optimise(Vector512<double> alpha)
    {
        var upper = cost - alpha;
        var flip = Vector512.LessThan(((upper - alpha) * (0.5 * a)) + b, Vector512<double>.Zero);
        var start = Vector512.ConditionalSelect(flip, upper, alpha);
        var slope = Vector512.ConditionalSelect(flip, -b, b);
        var z = Vector512.ConditionalSelect(Vector512.LessThan(start, cost * 0.5), start, start * Shrink);
        for (var step = 0; step < MaxSteps; step++)
        {
            var rest = cost - z;
            var gradient = ((z - start) * a) + slope + Vector512.Log(z / rest);
            var open = Vector512.GreaterThan(Vector512.Abs(gradient), Vector512.Create(Tolerance));
            if (open == Vector512<double>.Zero) break;
            var next = z - (gradient / (Vector512.Create(a) + (cost / (rest * z))));
            next = Vector512.ConditionalSelect(Vector512.GreaterThan(next, Vector512<double>.Zero), next, z * Shrink);
            z = Vector512.ConditionalSelect(open, next, z);
        }

        return Vector512.ConditionalSelect(flip, cost - z, z);
    }
}
