using PolicyThemes.Training.Fitting;

namespace PolicyThemes.Training.Tests.Fitting;

/// <summary>
/// The same problem by proximal gradient descent in double precision, on scaled features: slow, and nothing in common with the solver under test.
/// The intercept is a feature that is always 1, in the last place.
/// </summary>
internal sealed class ReferenceSolver(FitProblem problem, int[] signs, double[] costs, double l1)
{
    private readonly double[][] _rows = [.. Enumerable.Range(0, problem.Matrix.Rows).Select(row => Dense(problem, row))];

    public double[] Solve(int steps = 200_000)
    {
        var weights = new double[problem.Matrix.Width + 1];
        var size = 1 / (1 + (0.25 * _rows.Zip(costs, (row, cost) => cost * row.Sum(value => value * value)).Sum()));
        for (var step = 0; step < steps; step++)
        {
            var gradient = Gradient(weights);
            for (var i = 0; i < weights.Length; i++)
            {
                var moved = weights[i] - (size * gradient[i]);
                weights[i] = Math.Sign(moved) * Math.Max(0, Math.Abs(moved) - (size * l1));
            }
        }

        return weights;
    }

    public double Objective(double[] weights) =>
        (0.5 * weights.Sum(w => w * w)) + (l1 * weights.Sum(Math.Abs)) + _rows.Select((row, i) => costs[i] * Math.Log(1 + Math.Exp(-Margin(weights, i)))).Sum();

    /// <summary>Gradient of the smooth part: all but the L1 norm.</summary>
    public double[] Gradient(double[] weights)
    {
        var gradient = weights.ToArray();
        for (var row = 0; row < _rows.Length; row++)
        {
            var force = -signs[row] * costs[row] / (1 + Math.Exp(Margin(weights, row)));
            for (var i = 0; i < gradient.Length; i++)
                gradient[i] += force * _rows[row][i];
        }

        return gradient;
    }

    private double Margin(double[] weights, int row) => signs[row] * weights.Zip(_rows[row], (w, x) => w * x).Sum();

    private static double[] Dense(FitProblem problem, int index)
    {
        var dense = new double[problem.Matrix.Width + 1];
        dense[^1] = 1;
        var row = problem.Matrix.Open().Row(index);
        foreach (var slot in row.NgramSlots)
            dense[slot] = (double)row.NgramValue * problem.Scale[slot];
        for (var i = 0; i < row.TermSlots.Length; i++)
            dense[row.TermSlots[i]] = (double)row.TermValues[i] * problem.Scale[row.TermSlots[i]];
        return dense;
    }
}
