using PolicyThemes.Models.MlNet.Pipelines;

namespace PolicyThemes.Models.MlNet.Vectors;

/// <summary>The key of the class with the largest score, the first of equals; 0 where no score is a number.</summary>
internal sealed class LargestStep : Step
{
    public override string Expects => "a vector of Single of known length";

    public override ColumnType? TypeFor(IReadOnlyList<ColumnType> inputs) =>
        inputs[0].IsFixedVector ? new ColumnType(ColumnKind.Key, KeyCount: (ulong)inputs[0].Length, Names: inputs[0].Names) : null;

    public override object Run(object[] inputs) => new[] { (uint)(ClassScores.Largest(((FloatVector)inputs[0]).Values) + 1) };
}
