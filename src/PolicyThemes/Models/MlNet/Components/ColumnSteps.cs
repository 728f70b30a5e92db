using PolicyThemes.Models.MlNet.Pipelines;

namespace PolicyThemes.Models.MlNet.Components;

/// <summary>A transform that makes each of its columns from one other.</summary>
internal sealed record ColumnSteps(IReadOnlyList<(string Output, string Input, Step Step)> Columns) : ITransform
{
    public ColumnSteps(ColumnPair[] columns, Func<int, Step> step)
        : this([.. columns.Select((column, i) => (column.Output, column.Input, step(i)))])
    {
    }

    public void Bind(PipelineBuilder builder) => builder.DefineEach(Columns);
}
