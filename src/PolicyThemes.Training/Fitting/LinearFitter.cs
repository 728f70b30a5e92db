namespace PolicyThemes.Training.Fitting;

/// <summary>Fits one logistic regression for every label to the rows of a problem; eight labels at a time. The results do not depend on the threads.</summary>
internal sealed class LinearFitter
{
    private readonly FitProblem _problem;
    private readonly DualCoordinateSolver[] _solvers;

    private LinearFitter(FitProblem problem, DualCoordinateSolver[] solvers) => (_problem, _solvers) = (problem, solvers);

    /// <summary>Fits all labels to some rows.</summary>
    /// <param name="problem">All rows.</param>
    /// <param name="rows">The rows to fit to.</param>
    /// <param name="options">Regularisation and when to stop.</param>
    /// <param name="threads">At most so many threads.</param>
    /// <param name="progress">Told the epoch and the largest dual gradient after every pass over the rows of the first eight labels.</param>
    /// <param name="cancellationToken">Stops after the current pass; what is fitted so far holds.</param>
    public static LinearFitter Fit(
        FitProblem problem, int[] rows, SolverOptions options, int threads, Action<int, double>? progress, CancellationToken cancellationToken)
    {
        var solvers = new DualCoordinateSolver[(problem.LabelCount + DualCoordinateSolver.Lanes - 1) / DualCoordinateSolver.Lanes];
        Parallel.For(0, solvers.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, block =>
        {
            solvers[block] = new DualCoordinateSolver(problem, rows, block * DualCoordinateSolver.Lanes, options);
            solvers[block].Run(block == 0 ? progress : null, cancellationToken);
        });
        return new LinearFitter(problem, solvers);
    }

    /// <summary>
    /// Fits to fewer rows, on one thread, from the solution of this fit: a short way to a near optimum (alpha seeding; DeCoste and Wagstaff 2000).
    /// </summary>
    /// <param name="rows">The rows to fit to, all among those of this fit.</param>
    /// <param name="cancellationToken">Stops after the current pass.</param>
    public LinearFitter FitTo(int[] rows, CancellationToken cancellationToken)
    {
        var solvers = _solvers.Select(solver => solver.On(rows)).ToArray();
        foreach (var solver in solvers)
            solver.Run(null, cancellationToken);
        return new LinearFitter(_problem, solvers);
    }

    /// <summary>The weights as they are now.</summary>
    public LinearModel Model()
    {
        var weights = new float[_problem.LabelCount][];
        var intercepts = new float[_problem.LabelCount];
        for (var label = 0; label < weights.Length; label++)
        {
            var (solver, lane) = (_solvers[label / DualCoordinateSolver.Lanes], label % DualCoordinateSolver.Lanes);
            weights[label] = solver.Weights(lane);
            intercepts[label] = solver.Intercept(lane);
        }

        return new LinearModel(weights, intercepts);
    }
}
