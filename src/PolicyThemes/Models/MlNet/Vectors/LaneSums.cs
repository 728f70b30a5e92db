using System.Runtime.Intrinsics.X86;

namespace PolicyThemes.Models.MlNet.Vectors;

/// <summary>Sums of products in the order of ML.NET's CpuMath, so that the last bits agree with ML.NET on the same processor.</summary>
internal static class LaneSums
{
    private const int ShortestForLanes = 16;
    private const int AvxLanes = 8;
    private const int SseLanes = 4;

    public static readonly SumMode ModeOfProcessor =
        Avx.IsSupported ? Fma.IsSupported ? SumMode.AvxFma : SumMode.Avx : Sse.IsSupported ? SumMode.Sse : SumMode.Scalar;

    public static float Dot(ReadOnlySpan<float> u, ReadOnlySpan<float> v, SumMode mode) => mode switch
    {
        _ when u.Length < ShortestForLanes => FromLeft(0, u, v),
        SumMode.AvxFma => EightLanes(u, v, isFused: true),
        SumMode.Avx => EightLanes(u, v, isFused: false),
        SumMode.Sse => FourLanes(u, v),
        _ => FromLeft(0, u, v),
    };

    private static float FromLeft(float sum, ReadOnlySpan<float> u, ReadOnlySpan<float> v)
    {
        for (var i = 0; i < u.Length; i++)
            sum += u[i] * v[i];
        return sum;
    }

    private static float EightLanes(ReadOnlySpan<float> u, ReadOnlySpan<float> v, bool isFused)
    {
        Span<float> lanes = stackalloc float[AvxLanes];
        lanes.Clear();
        var i = 0;
        for (; i + AvxLanes <= u.Length; i += AvxLanes)
        {
            for (var lane = 0; lane < AvxLanes; lane++)
                lanes[lane] = isFused ? MathF.FusedMultiplyAdd(u[i + lane], v[i + lane], lanes[lane]) : (u[i + lane] * v[i + lane]) + lanes[lane];
        }

        var rest = 0f;
        if (i + SseLanes <= u.Length)
        {
            rest = Pairwise(u[i] * v[i], u[i + 1] * v[i + 1], u[i + 2] * v[i + 2], u[i + 3] * v[i + 3]);
            i += SseLanes;
        }

        rest = FromLeft(rest, u[i..], v[i..]);
        return rest + (Pairwise(lanes[0], lanes[1], lanes[2], lanes[3]) + Pairwise(lanes[4], lanes[5], lanes[6], lanes[7]));
    }

    private static float FourLanes(ReadOnlySpan<float> u, ReadOnlySpan<float> v)
    {
        Span<float> lanes = stackalloc float[SseLanes];
        lanes.Clear();
        var i = 0;
        for (; i + SseLanes <= u.Length; i += SseLanes)
        {
            for (var lane = 0; lane < SseLanes; lane++)
                lanes[lane] += u[i + lane] * v[i + lane];
        }

        return FromLeft(Pairwise(lanes[0], lanes[1], lanes[2], lanes[3]), u[i..], v[i..]);
    }

    private static float Pairwise(float a, float b, float c, float d) => (a + b) + (c + d);
}
