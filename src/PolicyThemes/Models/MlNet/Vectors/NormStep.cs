using PolicyThemes.Models.MlNet.Pipelines;

namespace PolicyThemes.Models.MlNet.Vectors;

/// <summary>Divides a vector by its norm; only values that are stored count.</summary>
internal sealed class NormStep(NormKind kind, float scale) : Step
{
    private const float SmallestFactor = 1e-8f;

    public override string Expects => "a vector of Single of known length";

    public override ColumnType? TypeFor(IReadOnlyList<ColumnType> inputs) =>
        inputs[0].IsFixedVector ? ColumnType.Vector(inputs[0].Length) : null;

    public override object Run(object[] inputs) => Normalize((FloatVector)inputs[0], LaneSums.ModeOfProcessor);

    public FloatVector Normalize(FloatVector vector, SumMode mode)
    {
        if (vector.Values.Length == 0) return vector with { Indices = [] };
        var norm = Norm(vector.Values, mode);
        var factor = norm > 0 ? scale / norm : scale;
        if (factor < SmallestFactor) factor = 1;
        return vector with { Values = Array.ConvertAll(vector.Values, value => value * factor) };
    }

    private float Norm(float[] values, SumMode mode)
    {
        if (kind == NormKind.L2) return MathF.Sqrt(LaneSums.Dot(values, values, mode));
        var magnitudes = Array.ConvertAll(values, MathF.Abs);
        if (kind == NormKind.LInfinity) return magnitudes.Max();
        var ones = new float[values.Length];
        Array.Fill(ones, 1);
        return LaneSums.Dot(magnitudes, ones, mode);
    }
}
