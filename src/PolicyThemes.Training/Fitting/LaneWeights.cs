using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace PolicyThemes.Training.Fitting;

/// <summary>
/// The weights of eight labels side by side, so that one read of a cache line serves all. Kept as scale·w, the weights of the unscaled features, so
/// that no scaled value is ever read; before the soft threshold of the L1 norm.
/// </summary>
internal sealed class LaneWeights
{
    /// <summary>Labels side by side.</summary>
    public const int Lanes = 8;

    private readonly float[] _scale;
    private readonly float[] _squaredScale;
    private readonly float[] _weights;
    private readonly float _l1;
    private Vector256<float> _intercept;

    /// <param name="scale">What the fit multiplies each feature by.</param>
    /// <param name="l1">Weight of the L1 norm.</param>
    public LaneWeights(float[] scale, float l1)
    {
        (_scale, _l1) = (scale, l1);
        _squaredScale = [.. scale.Select(factor => factor * factor)];
        _weights = new float[scale.Length * Lanes];
    }

    private LaneWeights(LaneWeights other)
    {
        (_scale, _squaredScale, _l1, _intercept) = (other._scale, other._squaredScale, other._l1, other._intercept);
        _weights = [.. other._weights];
    }

    public LaneWeights Copy() => new(this);

    /// <summary>Gives a label weights of unscaled features to start from.</summary>
    public void Start(int lane, float[] weights, float intercept)
    {
        for (var slot = 0; slot < weights.Length; slot++)
            _weights[(slot * Lanes) + lane] = weights[slot];
        _intercept = _intercept.WithElement(lane, intercept);
    }

    /// <summary>The weights of a label.</summary>
    public float[] Of(int lane)
    {
        var weights = new float[_scale.Length];
        for (var slot = 0; slot < weights.Length; slot++)
            weights[slot] = Of(slot, _l1 * _scale[slot])[lane];
        return weights;
    }

    public float Intercept(int lane) => SoftThreshold(_intercept, _l1)[lane];

    /// <summary>Squared norm of the scaled features of a row, the intercept included, which is a feature that is always 1.</summary>
    public float SquaredNorm(FeatureRow row)
    {
        var ngrams = 0f;
        foreach (var slot in row.NgramSlots)
            ngrams += _squaredScale[slot];
        var norm = 1 + (ngrams * row.NgramValue * row.NgramValue);
        for (var i = 0; i < row.TermSlots.Length; i++)
            norm += row.TermValues[i] * row.TermValues[i] * _squaredScale[row.TermSlots[i]];
        return norm;
    }

    /// <summary>The score of a row for every label.</summary>
    public Vector256<float> Score(FeatureRow row)
    {
        var sum = SoftThreshold(_intercept, _l1) + ((_l1 == 0 ? SumOf(row.NgramSlots) : ThresholdedSumOf(row.NgramSlots)) * row.NgramValue);
        for (var i = 0; i < row.TermSlots.Length; i++)
            sum += Of(row.TermSlots[i], _l1 * _scale[row.TermSlots[i]]) * row.TermValues[i];
        return sum;
    }

    /// <summary>Adds a multiple of the scaled features of a row: a step of a scaled weight is one of scale² of the weight of the unscaled feature.</summary>
    /// <param name="row">The row.</param>
    /// <param name="steps">The factor of each label.</param>
    public void Add(FeatureRow row, Vector256<float> steps)
    {
        _intercept += steps;
        ref var weights = ref MemoryMarshal.GetArrayDataReference(_weights);
        ref var scale = ref MemoryMarshal.GetArrayDataReference(_squaredScale);
        var scaled = steps * row.NgramValue;
        foreach (var slot in row.NgramSlots)
        {
            ref var own = ref Unsafe.Add(ref weights, slot * Lanes);
            (Vector256.LoadUnsafe(ref own) + (scaled * Unsafe.Add(ref scale, slot))).StoreUnsafe(ref own);
        }

        for (var i = 0; i < row.TermSlots.Length; i++)
        {
            ref var own = ref _weights[row.TermSlots[i] * Lanes];
            (Vector256.LoadUnsafe(ref own) + (steps * (row.TermValues[i] * _squaredScale[row.TermSlots[i]]))).StoreUnsafe(ref own);
        }
    }

    /// <summary>The sum of some weights, in four parts that do not wait for each other.</summary>
    private Vector256<float> SumOf(ReadOnlySpan<int> slots)
    {
        ref var weights = ref MemoryMarshal.GetArrayDataReference(_weights);
        var (first, second, third, fourth) = (Vector256<float>.Zero, Vector256<float>.Zero, Vector256<float>.Zero, Vector256<float>.Zero);
        var i = 0;
        for (; i + 3 < slots.Length; i += 4)
        {
            first += Vector256.LoadUnsafe(ref weights, (nuint)slots[i] * Lanes);
            second += Vector256.LoadUnsafe(ref weights, (nuint)slots[i + 1] * Lanes);
            third += Vector256.LoadUnsafe(ref weights, (nuint)slots[i + 2] * Lanes);
            fourth += Vector256.LoadUnsafe(ref weights, (nuint)slots[i + 3] * Lanes);
        }

        for (; i < slots.Length; i++)
            first += Vector256.LoadUnsafe(ref weights, (nuint)slots[i] * Lanes);
        return first + second + (third + fourth);
    }

    private Vector256<float> ThresholdedSumOf(ReadOnlySpan<int> slots)
    {
        var sum = Vector256<float>.Zero;
        foreach (var slot in slots)
            sum += Of(slot, _l1 * _scale[slot]);
        return sum;
    }

    private Vector256<float> Of(int slot, float threshold) => SoftThreshold(Vector256.LoadUnsafe(ref _weights[slot * Lanes]), threshold);

    private static Vector256<float> SoftThreshold(Vector256<float> weights, float threshold)
    {
        var sign = weights & Vector256.Create(-0f);
        return Vector256.Max(Vector256.Abs(weights) - Vector256.Create(threshold), Vector256<float>.Zero) | sign;
    }
}
