using PolicyThemes.Training.Fitting;

namespace PolicyThemes.Training.Tests.Fitting;

public class CrossFittingTests
{
    private static readonly string[] Groups = [.. Enumerable.Range(0, 200).Select(row => $"g{row * row % 37}")];

    [Theory]
    [InlineData(2, 1UL)]
    [InlineData(5, 7UL)]
    public void Folds_never_tear_a_group(int folds, ulong seed)
    {
        var found = CrossFitting.Folds(Groups, folds, seed);
        foreach (var group in Enumerable.Range(0, Groups.Length).GroupBy(row => Groups[row]))
            Assert.Single(group.Select(row => found[row]).Distinct());
        Assert.Equal(Enumerable.Range(0, folds), found.Distinct().Order());
    }

    [Fact]
    public void Folds_of_single_rows_are_of_one_size()
    {
        var folds = CrossFitting.Folds([.. Enumerable.Range(0, 100).Select(row => $"{row}")], 5, 1);
        Assert.All(folds.GroupBy(fold => fold), fold => Assert.Equal(20, fold.Count()));
    }

    [Fact]
    public void Folds_depend_on_the_seed_alone()
    {
        Assert.Equal(CrossFitting.Folds(Groups, 5, 3), CrossFitting.Folds(Groups, 5, 3));
        Assert.NotEqual(CrossFitting.Folds(Groups, 5, 3), CrossFitting.Folds(Groups, 5, 4));
    }

    [Fact]
    public void A_score_comes_from_a_model_that_was_fitted_to_the_other_folds()
    {
        var problem = RandomProblem.Create();
        int[] folds = [.. Enumerable.Range(0, problem.Matrix.Rows).Select(row => row % 4)];
        var scores = CrossFitting.Scores(problem, folds, rows => Fit(problem, rows), 2, null);
        var model = Fit(problem, [.. Enumerable.Range(0, folds.Length).Where(row => folds[row] != 1)]);
        Assert.Equal(model.Score(problem.Matrix.Open().Row(5), 2), scores[(5 * problem.LabelCount) + 2]);
    }

    [Fact]
    public void Rows_behind_the_folds_are_fitted_in_each_of_them()
    {
        var problem = RandomProblem.Create();
        int[] folds = [.. Enumerable.Range(0, 30).Select(row => row % 2)];
        var scores = CrossFitting.Scores(problem, folds, rows => Fit(problem, rows), 1, null);
        int[] rows = [.. Enumerable.Range(0, problem.Matrix.Rows).Where(row => row >= 30 || row % 2 == 1)];
        Assert.Equal(30 * problem.LabelCount, scores.Length);
        Assert.Equal(Fit(problem, rows).Score(problem.Matrix.Open().Row(0), 0), scores[0]);
    }

    private static LinearModel Fit(FitProblem problem, int[] rows) => LinearFitter.Fit(problem, rows, new SolverOptions(), 1, null, default).Model();
}
