namespace PolicyThemes.Scores;

/// <summary>p = 1 / (1 + exp(A·score + B)) (Platt 1999), with A below zero for a sane model, as ML.NET writes it.</summary>
internal readonly record struct PlattCalibration(double A, double B) : ICalibration
{
    /// <summary>What a logistic regression means by its score.</summary>
    public static readonly PlattCalibration ScoreIsLogOdds = new(-1, 0);

    public double LogOddsPerScore => -A;

    public string Name => this == ScoreIsLogOdds ? "log-odds as they are" : B == 0 ? "temperature" : "Platt";

    public float Probability(float score) => (float)(1 / (1 + Math.Exp((A * score) + B)));

    /// <summary>ln(p / (1 - p)) of the probability.</summary>
    public float LogOdds(float score) => (float)(-(A * score) - B);
}
