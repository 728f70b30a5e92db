using System.Runtime.Intrinsics;
using PolicyThemes.Evaluation.Randomness;

namespace PolicyThemes.Training.Fitting;

/// <summary>
/// Fits up to eight regularised logistic regressions over the same rows at once, by dual coordinate descent (Hsieh et al. 2008;
/// Yu, Huang and Lin 2011, algorithm 5). The L1 part of an elastic net acts by soft thresholding (Shalev-Shwartz and Zhang 2014).
/// </summary>
/// <remarks>
/// Minimises, for every label, |w - w₀|²/2 + L1·|w|₁ + Σ cost_i·log(1 + exp(-y_i w·x_i)) over scaled features x, where w₀ is zero unless told otherwise.
/// Labels are lanes of a vector and do not touch each other, but stop together: a label that is fitted beside others may come nearer to its optimum than alone.
/// </remarks>
internal sealed class DualCoordinateSolver
{
    /// <summary>Labels that are fitted side by side.</summary>
    public const int Lanes = LaneWeights.Lanes;

    private const double SmallestMove = 1e-9;

    private readonly FitProblem _problem;
    private readonly FeatureReader _features;
    private readonly int[] _rows;
    private readonly int _firstLabel;
    private readonly int _labels;
    private readonly SolverOptions _options;
    private readonly Vector512<double> _positiveWeights;
    private readonly double[] _alphas;
    private readonly float[] _squaredNorms;
    private readonly LaneWeights _weights;

    /// <param name="problem">All rows and labels.</param>
    /// <param name="rows">The rows that are fitted.</param>
    /// <param name="firstLabel">The first of up to <see cref="Lanes"/> labels that are fitted.</param>
    /// <param name="options">When to stop, regularisation, seed.</param>
    public DualCoordinateSolver(FitProblem problem, int[] rows, int firstLabel, SolverOptions options)
    {
        (_problem, _features, _rows, _firstLabel, _options) = (problem, problem.Matrix.Open(), rows, firstLabel, options);
        _labels = Math.Min(Lanes, problem.LabelCount - firstLabel);
        _alphas = new double[problem.Matrix.Rows * Lanes];
        _positiveWeights = Vector512<double>.One;
        for (var lane = 0; lane < _labels; lane++)
            _positiveWeights = _positiveWeights.WithElement(lane, problem.PositiveWeights[firstLabel + lane]);
        _squaredNorms = new float[problem.Matrix.Rows];
        _weights = new LaneWeights(problem.Scale, options.L1);

        // A start keeps the fit near it where the rows do not say otherwise (adaptation with a Gaussian prior: Chelba and Acero 2006).
        for (var lane = 0; lane < _labels && problem.Start is not null; lane++)
            _weights.Start(lane, problem.Start.Weights[firstLabel + lane], problem.Start.Intercepts[firstLabel + lane]);
        foreach (var row in rows)
            StartRow(row);
    }

    private DualCoordinateSolver(DualCoordinateSolver other, int[] rows)
    {
        (_problem, _features, _rows, _firstLabel, _labels, _options) = (other._problem, other._problem.Matrix.Open(), rows, other._firstLabel, other._labels, other._options);
        (_positiveWeights, _squaredNorms, _alphas, _weights) = (other._positiveWeights, other._squaredNorms, [.. other._alphas], other._weights.Copy());
        foreach (var row in other._rows.Except(rows))
            Forget(row);
    }

    /// <summary>A solver for some of the rows that starts where this one stands.</summary>
    public DualCoordinateSolver On(int[] rows) => new(this, rows);

    /// <summary>The weights of a label, by lane.</summary>
    public float[] Weights(int lane) => _weights.Of(lane);

    public float Intercept(int lane) => _weights.Intercept(lane);

    /// <summary>
    /// Passes over the rows until the tolerance or the last epoch is reached; the first pass is always made, so that there are weights. The rows of
    /// some blocks are shuffled together, so that a block is read once in a pass and need not stay in memory (Yu, Hsieh, Chang and Lin 2010).
    /// </summary>
    public void Run(Action<int, double>? progress, CancellationToken cancellationToken)
    {
        int[][] blocks = [.. _rows.GroupBy(row => row / FeatureMatrix.BlockRows).Select(rows => rows.ToArray())];
        var random = new SeededRandom(_options.Seed);
        for (var epoch = 1; epoch <= _options.MaxEpochs; epoch++)
        {
            random.Shuffle<int[]>(blocks);
            var gradients = Vector512<double>.Zero;
            foreach (var group in blocks.Chunk(FeatureReader.Blocks))
            {
                int[] rows = [.. group.SelectMany(block => block)];
                random.Shuffle<int>(rows);
                foreach (var row in rows)
                    gradients = Vector512.Max(gradients, Visit(row));
            }

            var largest = Largest(gradients);
            progress?.Invoke(epoch, largest);
            if (largest < _options.Tolerance || cancellationToken.IsCancellationRequested) break;
        }
    }

    private void StartRow(int index)
    {
        var row = _features.Row(index);
        _squaredNorms[index] = _weights.SquaredNorm(row);
        SetAlphas(index, row, Vector512<double>.Zero, Vector512.Min(Costs(index) * 0.001, Vector512.Create(1e-8)));
    }

    /// <summary>Takes what a row has given away from the weights.</summary>
    private void Forget(int index) => SetAlphas(index, _features.Row(index), Alphas(index), Vector512<double>.Zero);

    private void SetAlphas(int index, FeatureRow row, Vector512<double> old, Vector512<double> alphas)
    {
        alphas.CopyTo(_alphas, index * Lanes);
        var steps = (alphas - old) * Signs(index);
        _weights.Add(row, Vector256.Narrow(steps.GetLower(), steps.GetUpper()));
    }

    private Vector512<double> Alphas(int index) => Vector512.LoadUnsafe(ref _alphas[index * Lanes]);

    /// <summary>1 where the row carries the label, otherwise -1.</summary>
    private Vector512<double> Signs(int row) => Vector512.ConditionalSelect(Carried(row), Vector512<double>.One, -Vector512<double>.One);

    private Vector512<double> Costs(int row) => Vector512.ConditionalSelect(Carried(row), _positiveWeights, Vector512<double>.One) * _problem.Costs[row];

    /// <summary>All bits where the row carries the label.</summary>
    private Vector512<double> Carried(int row)
    {
        var lanes = Vector512.Create(1L, 2, 4, 8, 16, 32, 64, 128);
        return Vector512.Equals(Vector512.Create((long)(_problem.Labels[row] >> _firstLabel)) & lanes, lanes).AsDouble();
    }

    /// <summary>Optimises the dual variables of one row.</summary>
    /// <returns>The dual gradients found before the move.</returns>
    private Vector512<double> Visit(int index)
    {
        var row = _features.Row(index);
        var (lower, upper) = Vector256.Widen(_weights.Score(row));
        var step = new DualNewtonStep(Costs(index), _squaredNorms[index], Vector512.Create(lower, upper) * Signs(index));
        var old = Alphas(index);
        var alphas = step.Optimise(old);
        var isMove = Vector512.GreaterThan(Vector512.Abs(alphas - old), Vector512.Create(SmallestMove));
        if (isMove != Vector512<double>.Zero)
            SetAlphas(index, row, old, Vector512.ConditionalSelect(isMove, alphas, old));
        return Vector512.Abs(step.Gradient(old));
    }

    /// <summary>The largest gradient of the lanes that are labels.</summary>
    private double Largest(Vector512<double> gradients)
    {
        var largest = 0.0;
        for (var lane = 0; lane < _labels; lane++)
            largest = Math.Max(largest, gradients[lane]);
        return largest;
    }
}
