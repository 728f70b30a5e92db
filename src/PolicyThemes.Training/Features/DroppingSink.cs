using PolicyThemes.Evaluation.Randomness;
using PolicyThemes.Features;

namespace PolicyThemes.Training.Features;

/// <summary>Collects features into a <see cref="FeatureVector"/> and hides some of the terms.</summary>
/// <param name="vector">Takes the features.</param>
/// <param name="random">Decides about each term.</param>
/// <param name="chance">Chance that a term is hidden, 0 to below 1.</param>
internal readonly struct DroppingSink(FeatureVector vector, SeededRandom random, float chance) : IFeatureSink
{
    private const int Steps = 1 << 24;

    private readonly int _hidden = (int)(chance * Steps);

    public void AddNgram(uint hash, int start, int length) => vector.AddNgram(hash);

    public void AddTerm(in TermMatch match, int start, int length)
    {
        if (random.Below(Steps) >= _hidden)
            vector.AddTerm(match);
    }
}
