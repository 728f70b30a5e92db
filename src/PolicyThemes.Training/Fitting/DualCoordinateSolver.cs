using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using PolicyThemes.Evaluation.Randomness;

namespace PolicyThemes.Training.Fitting;

/// <summary>
/// Fits up to eight regularised logistic regressions over the same rows at once, by dual coordinate descent (Hsieh et al. 2008;
/// Yu, Huang and Lin 2011, algorithm 5). The L1 part of an elastic net acts by soft thresholding (Shalev-Shwartz and Zhang 2014).
/// </summary>
/// <remarks>
/// Minimises, for every label, |w - w₀|²/2 + L1·|w|₁ + Σ cost_i·log(1 + exp(-y_i w·x_i)), where w₀ is zero unless told otherwise. Labels are lanes of a vector and do not
/// touch each other, so the result for a label does not depend on which others are fitted beside it.
/// </remarks>
internal sealed class DualCoordinateSolver
{
    /// <summary>Labels that are fitted side by side.</summary>
    public const int Lanes = 8;

    private const int MaxNewtonSteps = 100;
    private const double NewtonShrink = 0.1;
    private const double NewtonTolerance = 1e-7;
    private const double SmallestMove = 1e-9;

    private readonly FeatureMatrix _matrix;
    private readonly int[] _rows;
    private readonly sbyte[] _signs;
    private readonly float[] _costs;
    private readonly SolverOptions _options;
    private readonly double[] _alphas;
    private readonly float[] _squaredNorms;
    private readonly float[] _dual;
    private readonly Vector256<float> _l1;
    private Vector256<float> _intercept;

    /// <param name="matrix">The rows.</param>
    /// <param name="rows">The rows of the matrix that are fitted.</param>
    /// <param name="signs">Rows of the matrix × <see cref="Lanes"/>: 1 or -1, or 0 where the row does not count for the label.</param>
    /// <param name="costs">Rows of the matrix × <see cref="Lanes"/>: the positive cost of an error.</param>
    /// <param name="options">When to stop, regularisation, seed.</param>
    public DualCoordinateSolver(FeatureMatrix matrix, int[] rows, sbyte[] signs, float[] costs, SolverOptions options)
    {
        (_matrix, _rows, _signs, _costs, _options) = (matrix, rows, signs, costs, options);
        _l1 = Vector256.Create(options.L1);
        _alphas = new double[matrix.Rows * Lanes];
        _squaredNorms = new float[matrix.Rows];
        _dual = new float[matrix.Width * Lanes];
        Start();
    }

    /// <summary>Weights of the labels side by side: slot × <see cref="Lanes"/> + lane.</summary>
    public float[] Weights()
    {
        var weights = new float[_dual.Length];
        for (var i = 0; i < weights.Length; i += Lanes)
            SoftThreshold(Vector256.LoadUnsafe(ref _dual[i])).CopyTo(weights, i);
        return weights;
    }

    /// <summary>
    /// Gives a label a w₀: the fit stays near it where the rows do not say otherwise (adaptation with a Gaussian prior: Chelba and Acero 2006).
    /// Called before <see cref="Run"/>.
    /// </summary>
    public void StartFrom(int lane, float[] weights, float intercept)
    {
        for (var slot = 0; slot < weights.Length; slot++)
            _dual[(slot * Lanes) + lane] += weights[slot];
        _intercept = _intercept.WithElement(lane, _intercept[lane] + intercept);
    }

    public float Intercept(int lane) => SoftThreshold(_intercept)[lane];

    /// <summary>Passes over the rows until the tolerance or the last epoch is reached; the first pass is always made, so that there are weights.</summary>
    public void Run(Action<int, double>? progress, CancellationToken cancellationToken)
    {
        var order = _rows.ToArray();
        var random = new SeededRandom(_options.Seed);
        for (var epoch = 1; epoch <= _options.MaxEpochs; epoch++)
        {
            random.Shuffle(order);
            var largest = 0.0;
            foreach (var row in order)
                largest = Math.Max(largest, Visit(row));
            progress?.Invoke(epoch, largest);
            if (largest < _options.Tolerance || cancellationToken.IsCancellationRequested) break;
        }
    }

    private void Start()
    {
        foreach (var row in _rows)
        {
            var norm = 1f; // the intercept is a feature that is always 1
            foreach (var value in _matrix.RowValues(row)) norm += value * value;
            _squaredNorms[row] = norm;

            var steps = Vector256<float>.Zero;
            for (var lane = 0; lane < Lanes; lane++)
            {
                var cost = _costs[(row * Lanes) + lane];
                var alpha = Math.Min(0.001 * cost, 1e-8);
                _alphas[(row * Lanes) + lane] = alpha;
                steps = steps.WithElement(lane, (float)(alpha * _signs[(row * Lanes) + lane]));
            }

            Move(row, steps);
        }
    }

    /// <summary>Optimises the dual variables of one row.</summary>
    /// <returns>The largest dual gradient found before the move.</returns>
    private double Visit(int row)
    {
        var margins = Margins(row);
        var steps = Vector256<float>.Zero;
        var largest = 0.0;
        var moved = false;
        for (var lane = 0; lane < Lanes; lane++)
        {
            var sign = _signs[(row * Lanes) + lane];
            if (sign == 0) continue;
            ref var alpha = ref _alphas[(row * Lanes) + lane];
            var old = alpha;
            largest = Math.Max(largest, OptimiseAlpha(ref alpha, _costs[(row * Lanes) + lane], _squaredNorms[row], sign * margins[lane]));
            if (Math.Abs(alpha - old) <= SmallestMove) continue;
            steps = steps.WithElement(lane, (float)((alpha - old) * sign));
            moved = true;
        }

        if (moved) Move(row, steps);
        return largest;
    }

    /// <summary>
    /// Newton's method on the one-variable problem min g(z) = z log z + (C - z) log(C - z) + a/2 (z - alpha)² + b (z - alpha), from the side
    /// where it converges (Yu, Huang and Lin 2011, section 3.3).
    /// </summary>
    private static double OptimiseAlpha(ref double alpha, double cost, double a, double b)
    {
        // Work on alpha or on C - alpha, whichever is the smaller at the solution.
        var upper = cost - alpha;
        var atAlpha = Math.Abs(b + Math.Log(alpha / upper));
        var flip = (0.5 * a * (upper - alpha)) + b < 0;
        var start = flip ? upper : alpha;
        if (flip) b = -b;

        var z = start < cost * 0.5 ? start : NewtonShrink * start;
        var gradient = (a * (z - start)) + b + Math.Log(z / (cost - z));
        for (var step = 0; step < MaxNewtonSteps && Math.Abs(gradient) > NewtonTolerance; step++)
        {
            var next = z - (gradient / (a + (cost / (cost - z) / z)));
            z = next <= 0 ? z * NewtonShrink : next;
            gradient = (a * (z - start)) + b + Math.Log(z / (cost - z));
        }

        alpha = flip ? cost - z : z;
        return atAlpha;
    }

    private Vector256<float> Margins(int row)
    {
        var sum = SoftThreshold(_intercept);
        var slots = _matrix.RowSlots(row);
        var values = _matrix.RowValues(row);
        ref var weights = ref MemoryMarshal.GetArrayDataReference(_dual);
        for (var i = 0; i < slots.Length; i++)
            sum += SoftThreshold(Vector256.LoadUnsafe(ref weights, (nuint)slots[i] * Lanes)) * values[i];
        return sum;
    }

    private void Move(int row, Vector256<float> steps)
    {
        _intercept += steps;
        var slots = _matrix.RowSlots(row);
        var values = _matrix.RowValues(row);
        ref var weights = ref MemoryMarshal.GetArrayDataReference(_dual);
        for (var i = 0; i < slots.Length; i++)
        {
            var offset = (nuint)slots[i] * Lanes;
            (Vector256.LoadUnsafe(ref weights, offset) + (steps * values[i])).StoreUnsafe(ref weights, offset);
        }
    }

    private Vector256<float> SoftThreshold(Vector256<float> dual)
    {
        if (_options.L1 == 0) return dual;
        var sign = dual & Vector256.Create(-0f);
        return Vector256.Max(Vector256.Abs(dual) - _l1, Vector256<float>.Zero) | sign;
    }
}
