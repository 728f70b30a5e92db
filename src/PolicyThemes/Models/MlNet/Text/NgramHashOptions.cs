namespace PolicyThemes.Models.MlNet.Text;

/// <summary>How n-grams become slots.</summary>
/// <param name="Length">Most keys in an n-gram.</param>
/// <param name="Skips">Most keys that may be left out inside one.</param>
/// <param name="Bits">Number of bits of a slot.</param>
/// <param name="Seed">The seed.</param>
/// <param name="RehashUnigrams">Whether single keys are hashed too.</param>
/// <param name="Ordered">Whether the column of an n-gram counts.</param>
/// <param name="AllLengths">Whether shorter n-grams count.</param>
internal readonly record struct NgramHashOptions(
    int Length, int Skips, int Bits, uint Seed, bool RehashUnigrams, bool Ordered, bool AllLengths);
