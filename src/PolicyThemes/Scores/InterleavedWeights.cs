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
    {
        LabelCount = weights.Count;
        Stride = (LabelCount + Lanes - 1) / Lanes * Lanes;
        Width = weights[0].Length;
        _weights = new float[(long)Width * Stride];
        _intercepts = new float[Stride];
        for (var label = 0; label < LabelCount; label++)
        {
            _intercepts[label] = intercepts[label];
            var source = weights[label];
            for (var slot = 0; slot < source.Length; slot++)
                _weights[(slot * Stride) + label] = source[slot];
        }
    }

    public int LabelCount { get; }

    /// <summary>Number of slots.</summary>
    public int Width { get; }

    /// <summary>Number of labels rounded up to whole vectors.</summary>
    public int Stride { get; }

    public float Intercept(int label) => _intercepts[label];

    public float Weight(int slot, int label) => _weights[(slot * Stride) + label];

    public Vector256<float> Intercepts(int block) => Vector256.LoadUnsafe(ref _intercepts[block]);

    /// <summary>The weights of the labels <paramref name="block"/> .. <paramref name="block"/> + 7 for one slot.</summary>
    public Vector256<float> Row(int slot, int block) => Vector256.LoadUnsafe(ref _weights[(slot * Stride) + block]);
}
