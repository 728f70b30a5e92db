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
            double[] found = [.. model.Weights[label].Select(weight => (double)weight), model.Intercepts[label]];
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
            var gradient = Reference(problem, label, 0).Gradient([.. model.Weights[label].Select(weight => (double)weight), model.Intercepts[label]]);
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
        var first = LinearFitter.Fit(problem, rows, new SolverOptions(), 1, null, default);
        var turned = problem with { Labels = [.. problem.Labels.Select((bits, row) => row < 30 ? bits : ~bits)] };
        var second = LinearFitter.Fit(turned, rows, new SolverOptions(), 1, null, default);
        Assert.Equal(first.Weights[1], second.Weights[1]);
    }

    private static LinearModel Fit(FitProblem problem, SolverOptions options) =>
        LinearFitter.Fit(problem, [.. Enumerable.Range(0, problem.Matrix.Rows)], options, 2, null, default);

    private static ReferenceSolver Reference(FitProblem problem, int label, double l1) => new(
        problem.Matrix,
        [.. Enumerable.Range(0, problem.Matrix.Rows).Select(row => problem.Has(row, label) ? 1 : -1)],
        [.. problem.Costs.Select((cost, row) => (double)cost * (problem.Has(row, label) ? problem.PositiveWeights[label] : 1))],
        l1);
}
