namespace PolicyThemes.Training.Fitting;

/// <summary>Fits one logistic regression for every label to some rows of a problem.</summary>
internal static class LinearFitter
{
    /// <summary>Blocks of labels run side by side; the result does not depend on <paramref name="threads"/>.</summary>
    /// <param name="problem">All rows.</param>
    /// <param name="rows">The rows to fit to.</param>
    /// <param name="options">Regularisation and when to stop.</param>
    /// <param name="threads">At most so many threads.</param>
    /// <param name="progress">Told the epoch and the largest dual gradient after every pass over the rows of the first block.</param>
    /// <param name="cancellationToken">Stops after the current pass; what is fitted so far is returned.</param>
    public static LinearModel Fit(
        FitProblem problem, int[] rows, SolverOptions options, int threads, Action<int, double>? progress, CancellationToken cancellationToken)
    {
        var weights = new float[problem.LabelCount][];
        var intercepts = new float[problem.LabelCount];
        var blocks = (problem.LabelCount + DualCoordinateSolver.Lanes - 1) / DualCoordinateSolver.Lanes;
        Parallel.For(0, blocks, new ParallelOptions { MaxDegreeOfParallelism = threads }, block =>
        {
            var first = block * DualCoordinateSolver.Lanes;
            var solver = CreateSolver(problem, rows, first, options);
            solver.Run(block == 0 ? progress : null, cancellationToken);
            Take(solver, first, weights, intercepts);
        });
        return new LinearModel(weights, intercepts);
    }

    private static DualCoordinateSolver CreateSolver(FitProblem problem, int[] rows, int first, SolverOptions options)
    {
        var signs = new sbyte[problem.Matrix.Rows * DualCoordinateSolver.Lanes];
        var costs = new float[signs.Length];
        var labels = Math.Min(DualCoordinateSolver.Lanes, problem.LabelCount - first);
        foreach (var row in rows)
        {
            for (var lane = 0; lane < labels; lane++)
            {
                var isPositive = problem.Has(row, first + lane);
                var i = (row * DualCoordinateSolver.Lanes) + lane;
                signs[i] = (sbyte)(isPositive ? 1 : -1);
                costs[i] = problem.Costs[row] * (isPositive ? problem.PositiveWeights[first + lane] : 1);
            }
        }

        var solver = new DualCoordinateSolver(problem.Matrix, rows, signs, costs, options);
        for (var lane = 0; lane < labels && problem.Start is not null; lane++)
            solver.StartFrom(lane, problem.Start.Weights[first + lane], problem.Start.Intercepts[first + lane]);
        return solver;
    }

    private static void Take(DualCoordinateSolver solver, int first, float[][] weights, float[] intercepts)
    {
        var interleaved = solver.Weights();
        for (var lane = 0; lane < Math.Min(DualCoordinateSolver.Lanes, weights.Length - first); lane++)
        {
            var own = new float[interleaved.Length / DualCoordinateSolver.Lanes];
            for (var slot = 0; slot < own.Length; slot++)
                own[slot] = interleaved[(slot * DualCoordinateSolver.Lanes) + lane];
            weights[first + lane] = own;
            intercepts[first + lane] = solver.Intercept(lane);
        }
    }
}
