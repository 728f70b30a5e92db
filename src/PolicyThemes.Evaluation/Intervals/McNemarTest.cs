using MathNet.Numerics.Distributions;

namespace PolicyThemes.Evaluation;

/// <summary>
/// Whether two models are right on different numbers of rows (McNemar 1947): exact below 25 rows on which only one is right, otherwise the
/// chi-square test with Edwards's continuity correction. Rows count as independent; where groups are large, trust the bootstrap instead.
/// </summary>
/// <param name="OnlyFirstRight">Rows on which only the first model is right.</param>
/// <param name="OnlySecondRight">Rows on which only the second is.</param>
public readonly record struct McNemarTest(int OnlyFirstRight, int OnlySecondRight)
{
    private const int ExactBelow = 25;

    /// <summary>Whether the exact binomial test is used.</summary>
    public bool IsExact => OnlyFirstRight + OnlySecondRight < ExactBelow;

    /// <summary>Two-sided p-value, 0 to 1; 1 where the models never differ.</summary>
    public double PValue => OnlyFirstRight + OnlySecondRight == 0 ? 1 : IsExact ? Exact() : ChiSquare();

    private double Exact() =>
        Math.Min(1, 2 * Binomial.CDF(0.5, OnlyFirstRight + OnlySecondRight, Math.Min(OnlyFirstRight, OnlySecondRight)));

    private double ChiSquare()
    {
        var distance = Math.Max(0, Math.Abs(OnlyFirstRight - OnlySecondRight) - 1.0);
        return 1 - ChiSquared.CDF(1, distance * distance / (OnlyFirstRight + OnlySecondRight));
    }
}
