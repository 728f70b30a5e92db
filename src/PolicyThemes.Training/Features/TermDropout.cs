namespace PolicyThemes.Training.Features;

/// <summary>Which terms the fit does not see: the same ones for the same seed and row.</summary>
/// <param name="Chance">Chance that a term is hidden, 0 to below 1.</param>
/// <param name="Seed">Seed of the choice.</param>
internal readonly record struct TermDropout(float Chance, ulong Seed)
{
    /// <summary>Hides nothing.</summary>
    public static TermDropout None => default;
}
