using PolicyThemes.Models.MlNet.Pipelines;

namespace PolicyThemes.Models.MlNet.Components;

/// <summary>Gives columns another name.</summary>
internal sealed record ColumnCopying(ColumnPair[] Columns) : ITransform
{
    public static ColumnCopying Read(ComponentSource source)
    {
        var columns = ColumnPair.ReadAll(source.Block);
        source.Block.End();
        return new ColumnCopying(columns);
    }

    public void Bind(PipelineBuilder builder)
    {
        var inputs = Array.ConvertAll(Columns, column => builder.Resolve(column.Input));
        for (var i = 0; i < inputs.Length; i++)
            builder.Rename(Columns[i].Output, inputs[i]);
    }
}
