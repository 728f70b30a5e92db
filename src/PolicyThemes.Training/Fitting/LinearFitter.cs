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
        UnwrappedParallel.For(solvers.Length, threads, block =>
        {
            solvers[block] = new DualCoordinateSolver(problem, rows, block * DualCoordinateSolver.Lanes, options);
            solvers[block].Run(block == 0 ? progress : null, cancellationToken);
        }, CancellationToken.None); // stopped, a solver still makes the pass that it is in
        return new LinearFitter(problem, solvers);
    }

    /// <summary>
    /// Fits to fewer rows, on one thread, from the solution of this fit: a short way to a near optimum (alpha seeding; DeCoste and Wagstaff 2000).
    /// </summary>
    /// <param name="rows">The rows to fit to, all among those of this fit.</param>
    /// <param name="cancellationToken">Stops after the current pass.</param>
    public LinearModel FitTo(int[] rows, CancellationToken cancellationToken) => Model(solver =>
    {
        var own = solver.On(rows);
        own.Run(null, cancellationToken);
        return own;
    });

    /// <summary>The weights as they are now.</summary>
    public LinearModel Model() => Model(solver => solver);

    private LinearModel Model(Func<DualCoordinateSolver, DualCoordinateSolver> fit)
    {
        var weights = new float[_problem.LabelCount][];
        var intercepts = new float[_problem.LabelCount];
        for (var first = 0; first < weights.Length; first += DualCoordinateSolver.Lanes)
        {
            var solver = fit(_solvers[first / DualCoordinateSolver.Lanes]);
            for (var label = first; label < Math.Min(weights.Length, first + DualCoordinateSolver.Lanes); label++)
                (weights[label], intercepts[label]) = (solver.Weights(label - first), solver.Intercept(label - first));
        }

        return new LinearModel(weights, intercepts);
    }
}
