namespace PolicyThemes.Models.MlNet.Vectors;

/// <summary>How the scores of the classes become those of the model.</summary>
internal enum ClassCombination
{
    /// <summary>They stay as they are.</summary>
    Raw,

    /// <summary>Probabilities, divided by their sum.</summary>
    Probabilities,

    /// <summary>The exponential of each, divided by their sum.</summary>
    Exponentials,

    /// <summary>The same for maximum entropy models, which compute it otherwise.</summary>
    MaximumEntropy,
}
