namespace PolicyThemes.Scores;

/// <summary>From the score of a label to its probability. Immutable.</summary>
internal interface ICalibration
{
    /// <summary>The probability, 0 to 1, never falling where the score rises, of a score; NaN for NaN.</summary>
    float Probability(float score);

    /// <summary>What a score says in an explanation: a linear function of it.</summary>
    float LogOdds(float score);

    /// <summary>What <see cref="LogOdds"/> gains for each unit of the score.</summary>
    double LogOddsPerScore { get; }

    /// <summary>What reports call it.</summary>
    string Name { get; }
}
