using PolicyThemes.Scores;
using PolicyThemes.Training.Calibration;

namespace PolicyThemes.Training.Tests.Calibration;

public class LabelCalibrationTests
{
    [Fact]
    public void A_rare_label_keeps_its_log_odds()
    {
        var (scores, gold) = Rows(LabelCalibration.FewestRows - 1, above: 2);
        Assert.Equal(PlattCalibration.ScoreIsLogOdds, Fit(scores, gold, CalibrationMethod.Platt));
        (scores, gold) = Rows(LabelCalibration.FewestRows, above: 2);
        Assert.NotEqual(PlattCalibration.ScoreIsLogOdds, Fit(scores, gold, CalibrationMethod.Platt));
    }

    [Fact]
    public void Scores_that_speak_against_the_label_are_not_turned_round()
    {
        var (scores, gold) = Rows(50, above: -2);
        Assert.Equal(PlattCalibration.ScoreIsLogOdds, Fit(scores, gold, CalibrationMethod.Platt));
    }

    [Theory]
    [InlineData(-1.7, 1.2, "Platt")]
    [InlineData(-1.7, -0.8, "Platt")]
    [InlineData(-0.4, 0.0, "temperature")]
    [InlineData(-3.0, 0.0, "temperature")]
    public void The_best_method_is_the_one_that_made_the_labels(double a, double b, string expected)
    {
        var (scores, gold) = Drawn(new PlattCalibration(a, b), 20_000);
        var fitted = Assert.IsType<PlattCalibration>(Fit(scores, gold, CalibrationMethod.Best));
        Assert.Equal(expected, fitted.Name);
        Assert.Equal(a, fitted.A, 0.15);
        Assert.Equal(b, fitted.B, 0.15);
    }

    [Fact]
    public void Where_no_formula_fits_the_best_method_is_isotonic()
    {
        var random = new Random(1);
        float[] scores = [.. Enumerable.Range(0, 5000).Select(_ => (float)((random.NextDouble() * 6) - 3))];
        bool[] gold = [.. scores.Select(score => random.NextDouble() < (score < -2 ? 0.02 : score < 2 ? 0.3 : 0.98))];
        var fitted = Assert.IsType<IsotonicCalibration>(Fit(scores, gold, CalibrationMethod.Best));
        Assert.Equal(0.3f, fitted.Probability(0), 0.05f);
        Assert.Equal(0.98f, fitted.Probability(2.5f), 0.03f);
    }

    [Fact]
    public void Isotonic_needs_200_rows_of_the_label()
    {
        var (scores, gold) = Rows(LabelCalibration.FewestRowsForIsotonic - 1, above: 2);
        Assert.IsType<PlattCalibration>(Fit(scores, gold, CalibrationMethod.Isotonic));
        (scores, gold) = Rows(LabelCalibration.FewestRowsForIsotonic, above: 2);
        Assert.IsType<IsotonicCalibration>(Fit(scores, gold, CalibrationMethod.Isotonic));
        (scores, gold) = Rows(LabelCalibration.FewestRowsForIsotonic, above: -2);
        Assert.Equal(PlattCalibration.ScoreIsLogOdds, Fit(scores, gold, CalibrationMethod.Isotonic));
    }

    [Fact]
    public void The_temperature_has_no_better_neighbour()
    {
        var (scores, gold) = Drawn(new PlattCalibration(-0.7, 0.5), 500);
        var fitted = TemperatureFitter.Fit(scores, gold);
        double Loss(double slope) => scores.Select((score, row) => Math.Log(1 + Math.Exp((gold[row] ? 1 : -1) * slope * score))).Sum();
        Assert.True(Loss(fitted.A) < Loss(fitted.A * 1.001));
        Assert.True(Loss(fitted.A) < Loss(fitted.A * 0.999));
    }

    private static ICalibration Fit(float[] scores, bool[] gold, CalibrationMethod method) =>
        LabelCalibration.Fit(scores, gold, [.. Enumerable.Range(0, scores.Length).Select(row => row % 5)], method, PlattCalibration.ScoreIsLogOdds);

    private static (float[] Scores, bool[] Gold) Drawn(PlattCalibration truth, int rows)
    {
        var random = new Random(1);
        float[] scores = [.. Enumerable.Range(0, rows).Select(_ => (float)((random.NextDouble() * 6) - 3))];
        return (scores, [.. scores.Select(score => random.NextDouble() < truth.Probability(score))]);
    }

    private static (float[] Scores, bool[] Gold) Rows(int positives, float above) =>
        ([.. Enumerable.Range(0, 2 * positives).Select(row => row < positives ? above + (row % 5) - 2 : (row % 5) - 2f)], [.. Enumerable.Range(0, 2 * positives).Select(row => row < positives)]);
}
