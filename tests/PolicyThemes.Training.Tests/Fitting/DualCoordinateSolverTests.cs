using PolicyThemes.Training.Fitting;

namespace PolicyThemes.Training.Tests.Fitting;

public class DualCoordinateSolverTests
{
    private static readonly SolverOptions Exact = new() { MaxEpochs = 5000, Tolerance = 1e-6 };

    [Theory]
    [InlineData(0f, 1f)]
    [InlineData(0f, 4f)]
    [InlineData(0.5f, 1f)]
    [InlineData(2f, 1f)]
    public void Reaches_the_optimum_that_gradient_descent_finds(float l1, float positiveWeight)
    {
        var problem = RandomProblem.Create() with { PositiveWeights = [1, positiveWeight, 1] };
        var model = Fit(problem, Exact with { L1 = l1 });
        for (var label = 0; label < problem.LabelCount; label++)
        {
            var reference = Reference(problem, label, l1);
            var best = reference.Solve(20_000);
            var found = Scaled(problem, model, label);
            Assert.Equal(reference.Objective(best), reference.Objective(found), 1e-4);
            for (var i = 0; i < found.Length; i++)
                Assert.Equal(best[i], found[i], 2e-3);
        }
    }

    [Fact]
    public void The_primal_gradient_vanishes_at_the_solution()
    {
        var problem = RandomProblem.Create(seed: 2);
        var model = Fit(problem, Exact);
        for (var label = 0; label < problem.LabelCount; label++)
        {
            var gradient = Reference(problem, label, 0).Gradient(Scaled(problem, model, label));
            Assert.All(gradient, part => Assert.InRange(part, -1e-3, 1e-3));
        }
    }

    [Fact]
    public void The_L1_norm_makes_weights_exactly_zero()
    {
        var problem = RandomProblem.Create();
        Assert.DoesNotContain(0f, Fit(problem, Exact).Weights[0]);
        Assert.Contains(0f, Fit(problem, Exact with { L1 = 2 }).Weights[0]);
    }

    [Fact]
    public void A_label_has_the_same_weights_whatever_is_fitted_beside_it()
    {
        var many = RandomProblem.Create(labels: 12);
        var together = Fit(many, Exact);
        for (var label = 0; label < many.LabelCount; label++)
        {
            var alone = Fit(many with { Labels = [.. many.Labels.Select(bits => bits >> label & 1)], PositiveWeights = [1] }, Exact);
            Assert.Equal(alone.Weights[0], together.Weights[label], (a, b) => Math.Abs(a - b) < 1e-3);
        }
    }

    [Fact]
    public void Rows_that_are_not_fitted_do_not_matter()
    {
        var problem = RandomProblem.Create();
        int[] rows = [.. Enumerable.Range(0, 30)];
        var first = LinearFitter.Fit(problem, rows, new SolverOptions(), 1, null, default).Model();
        var turned = problem with { Labels = [.. problem.Labels.Select((bits, row) => row < 30 ? bits : ~bits)] };
        var second = LinearFitter.Fit(turned, rows, new SolverOptions(), 1, null, default).Model();
        Assert.Equal(first.Weights[1], second.Weights[1]);
    }

    [Fact]
    public void From_the_solution_of_all_rows_it_reaches_that_of_some()
    {
        var problem = RandomProblem.Create();
        int[] rows = [.. Enumerable.Range(0, 30)];
        var all = LinearFitter.Fit(problem, [.. Enumerable.Range(0, problem.Matrix.Rows)], Exact, 1, null, default);
        var alone = LinearFitter.Fit(problem, rows, Exact, 1, null, default).Model();
        var seeded = all.FitTo(rows, default);
        for (var label = 0; label < problem.LabelCount; label++)
            Assert.Equal(alone.Weights[label], seeded.Weights[label], (a, b) => Math.Abs(a - b) < 1e-3);
        Assert.NotEqual(all.Model().Weights[0][0], seeded.Weights[0][0], 1e-3f);
    }

    [Fact]
    public void A_matrix_in_a_file_gives_the_same_bits()
    {
        using var scratch = new ScratchFile(Path.GetTempPath());
        const int rows = (FeatureReader.Blocks + 3) * FeatureMatrix.BlockRows;
        var inMemory = Fit(RandomProblem.Create(rows), new SolverOptions { MaxEpochs = 2 });
        var inFile = Fit(RandomProblem.Create(rows, scratch: scratch), new SolverOptions { MaxEpochs = 2 });
        for (var label = 0; label < inMemory.Weights.Length; label++)
            Assert.Equal(inMemory.Weights[label], inFile.Weights[label]);
    }

    private static LinearModel Fit(FitProblem problem, SolverOptions options) =>
        LinearFitter.Fit(problem, [.. Enumerable.Range(0, problem.Matrix.Rows)], options, 2, null, default).Model();

    /// <summary>The weights of the scaled features, and the intercept.</summary>
    private static double[] Scaled(FitProblem problem, LinearModel model, int label) =>
        [.. model.Weights[label].Zip(problem.Scale, (weight, scale) => (double)weight / scale), model.Intercepts[label]];

    private static ReferenceSolver Reference(FitProblem problem, int label, double l1) => new(
        problem,
        [.. Enumerable.Range(0, problem.Matrix.Rows).Select(row => problem.Has(row, label) ? 1 : -1)],
        [.. problem.Costs.Select((cost, row) => (double)cost * (problem.Has(row, label) ? problem.PositiveWeights[label] : 1))],
        l1);
}
