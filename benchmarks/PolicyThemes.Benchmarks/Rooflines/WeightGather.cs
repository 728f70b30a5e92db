using System.Runtime.Intrinsics;
using PolicyThemes.Benchmarks.Data;

namespace PolicyThemes.Benchmarks.Rooflines;

/// <summary>The roof of scoring: the same rows added up from a table in one array, and from one so small that it stays in the first cache.</summary>
internal sealed class WeightGather
{
    private const int Lanes = 8;
    private const int SmallRows = 256;

    private readonly int[][] _slots;
    private readonly float[] _table;

    public WeightGather(StageInput input)
    {
        _slots = [.. input.Vectors().Select(vector => vector.NgramSlots.ToArray())];
        _table = new float[input.Layout.Length * Lanes];
    }

    public float Sum { get; private set; }

    public void FromTable() => Gather(int.MaxValue);

    public void FromCache() => Gather(SmallRows - 1);

    private void Gather(int mask)
    {
        var sum = Vector256<float>.Zero;
        foreach (var slots in _slots)
        {
            foreach (var slot in slots)
                sum += Vector256.LoadUnsafe(ref _table[(slot & mask) * Lanes]);
        }

        Sum = sum[0];
    }
}
