using System.Runtime.Intrinsics;

namespace PolicyThemes.Scores;

/// <summary>
/// The weights of all labels side by side, slot by slot, padded to whole vectors, so that one slot costs one cache line. Immutable.
/// </summary>
internal sealed class InterleavedWeights
{
    /// <summary>Labels in one vector.</summary>
    public const int Lanes = 8;

    private readonly float[] _weights;
    private readonly float[] _intercepts;

    /// <param name="weights">For each label a weight for every slot.</param>
    /// <param name="intercepts">For each label its intercept.</param>
    public InterleavedWeights(IReadOnlyList<float[]> weights, IReadOnlyList<float> intercepts)
        : this([.. weights.Select(LinearWeights.Dense)], intercepts)
    {
    }

    /// <param name="weights">For each label its weights, all of one length.</param>
    /// <param name="intercepts">For each label its intercept.</param>
    public InterleavedWeights(IReadOnlyList<LinearWeights> weights, IReadOnlyList<float> intercepts)
    {
        LabelCount = weights.Count;
        Stride = StrideOf(LabelCount);
        Width = weights[0].Length;
        _weights = new float[(long)Width * Stride];
        _intercepts = new float[Stride];
        for (var label = 0; label < LabelCount; label++)
        {
            _intercepts[label] = intercepts[label];
            Fill(weights[label], label);
        }
    }

    public int LabelCount { get; }

    /// <summary>Number of slots.</summary>
    public int Width { get; }

    /// <summary>Number of labels rounded up to whole vectors.</summary>
    public int Stride { get; }

    /// <summary>The <see cref="Stride"/> for a number of labels.</summary>
    public static int StrideOf(int labelCount) => (labelCount + Lanes - 1) / Lanes * Lanes;

    public float Intercept(int label) => _intercepts[label];

    public float Weight(int slot, int label) => _weights[(slot * Stride) + label];

    /// <summary>A copy of the weights of one label, for every slot.</summary>
    public float[] Of(int label)
    {
        var weights = new float[Width];
        for (var slot = 0; slot < weights.Length; slot++)
            weights[slot] = Weight(slot, label);
        return weights;
    }

    public Vector256<float> Intercepts(int block) => Vector256.LoadUnsafe(ref _intercepts[block]);

    /// <summary>The weights of the labels <paramref name="block"/> .. <paramref name="block"/> + 7 for one slot.</summary>
    public Vector256<float> Row(int slot, int block) => Vector256.LoadUnsafe(ref _weights[(slot * Stride) + block]);

    private void Fill(LinearWeights source, int label)
    {
        var (_, indices, values) = source;
        for (var i = 0; i < values.Length; i++)
            _weights[((indices is null ? i : indices[i]) * Stride) + label] = values[i];
    }
}
