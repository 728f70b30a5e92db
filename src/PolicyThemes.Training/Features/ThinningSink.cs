using PolicyThemes.Evaluation.Randomness;
using PolicyThemes.Features;

namespace PolicyThemes.Training.Features;

/// <summary>Collects features into a <see cref="FeatureVector"/>, and the terms once more into a second one, where some of them are hidden.</summary>
/// <param name="vector">Takes all features.</param>
/// <param name="thinned">Takes the terms that are not hidden.</param>
/// <param name="random">Decides about each term.</param>
/// <param name="chance">Chance that a term is hidden, 0 to below 1.</param>
internal readonly struct ThinningSink(FeatureVector vector, FeatureVector thinned, SeededRandom random, float chance) : IFeatureSink
{
    private const int Steps = 1 << 24;

    private readonly int _hidden = (int)(chance * Steps);

    public void AddNgram(uint hash, int start, int length) => vector.AddNgram(hash);

    public void AddTerm(in TermMatch match, int start, int length)
    {
        vector.AddTerm(match);
        if (random.Below(Steps) >= _hidden)
            thinned.AddTerm(match);
    }
}
