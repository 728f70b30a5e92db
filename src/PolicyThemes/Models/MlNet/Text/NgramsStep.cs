using PolicyThemes.Models.MlNet.Pipelines;
using PolicyThemes.Models.MlNet.Vectors;

namespace PolicyThemes.Models.MlNet.Text;

/// <summary>Counts the n-grams of a dictionary.</summary>
/// <param name="length">Most keys in an n-gram.</param>
/// <param name="skips">Most keys that may be left out inside one.</param>
/// <param name="isLevelUsed">For each length whether the dictionary holds any.</param>
/// <param name="ngrams">The dictionary.</param>
/// <param name="weighting">What an n-gram counts.</param>
/// <param name="rarities">The inverse document frequency of each n-gram, unless only frequencies count.</param>
/// <param name="keyCount">The largest key.</param>
internal sealed class NgramsStep(
    int length, int skips, bool[] isLevelUsed, NgramDictionary ngrams, NgramWeighting weighting, double[] rarities, ulong keyCount) : Step
{
    private readonly NgramWindows _windows = new(length, skips);

    public override string Expects => "a vector of keys";

    public override ColumnType? TypeFor(IReadOnlyList<ColumnType> inputs) => inputs is [{ IsKeys: true }] ? ColumnType.Vector(ngrams.Count) : null;

    public override object Run(object[] inputs)
    {
        var builder = new VectorBuilder(ngrams.Count);
        _windows.ForEach((uint[])inputs[0], keyCount, ngram =>
        {
            if (isLevelUsed[ngram.Length - 1] && ngrams.TryFind(ngram, out var slot))
                builder.AddOne(slot);
        });
        var vector = builder.Build();
        for (var i = 0; i < vector.Values.Length && weighting != NgramWeighting.Frequency; i++)
            vector.Values[i] = Weigh(vector.Values[i], rarities[vector.Indices is { } slots ? slots[i] : i]);
        return vector;
    }

    private float Weigh(float count, double rarity) => weighting == NgramWeighting.Both
        ? (float)(count * rarity)
        : count >= 1 ? (float)rarity : 0;
}
