using PolicyThemes.Models.MlNet.Pipelines;

namespace PolicyThemes.Models.MlNet.Vectors;

/// <summary>Puts vectors and numbers one after another; the result is sparse where at most half of its slots are stored.</summary>
internal sealed class ConcatStep : Step
{
    public override string Expects => "numbers of type Single and vectors of known length";

    public override ColumnType? TypeFor(IReadOnlyList<ColumnType> inputs)
    {
        if (!inputs.All(input => input.IsFixedVector || input == ColumnType.Single)) return null;
        var length = inputs.Sum(input => input.IsVector ? (long)input.Length : 1);
        return length <= int.MaxValue ? ColumnType.Vector((int)length) : null;
    }

    public override object Run(object[] inputs)
    {
        if (inputs is [FloatVector only]) return only;
        var parts = Array.ConvertAll(inputs, input => input as FloatVector ?? FloatVector.Dense([(float)input]));
        var length = parts.Sum(part => part.Length);
        return parts.Sum(part => (long)part.Values.Length) <= length / 2 ? Sparse(parts, length) : Dense(parts, length);
    }

    private static FloatVector Sparse(FloatVector[] parts, int length)
    {
        var slots = new List<int>();
        var start = 0;
        foreach (var part in parts)
        {
            for (var i = 0; i < part.Values.Length; i++)
                slots.Add(start + (part.Indices is { } indices ? indices[i] : i));
            start += part.Length;
        }

        return new FloatVector(length, [.. slots], [.. parts.SelectMany(part => part.Values)]);
    }

    private static FloatVector Dense(FloatVector[] parts, int length)
    {
        var values = new float[length];
        var start = 0;
        foreach (var part in parts)
        {
            for (var i = 0; i < part.Values.Length; i++)
                values[start + (part.Indices is { } indices ? indices[i] : i)] = part.Values[i];
            start += part.Length;
        }

        return FloatVector.Dense(values);
    }
}
