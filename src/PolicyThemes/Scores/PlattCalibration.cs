namespace PolicyThemes.Scores;

/// <summary>p = 1 / (1 + exp(A·score + B)) (Platt 1999), with A below zero for a sane model, as ML.NET writes it.</summary>
internal readonly record struct PlattCalibration(double A, double B)
{
    public float Probability(float score) => (float)(1 / (1 + Math.Exp((A * score) + B)));

    public float LogOdds(float score) => (float)(-(A * score) - B);

    /// <summary>The score that has the given probability.</summary>
    public float Score(double probability) => (float)((Math.Log((1 / probability) - 1) - B) / A);
}
