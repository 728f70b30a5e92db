using PolicyThemes.Models.MlNet.Pipelines;

namespace PolicyThemes.Models.MlNet.Components;

/// <summary>Keeps some columns, or drops some.</summary>
internal sealed record ColumnSelecting(bool Keep, bool IgnoreMissing, string[] Columns) : ITransform
{
    public static ColumnSelecting Read(ComponentSource source)
    {
        var block = source.Block;
        var keep = block.Boolean();
        _ = block.Boolean();   // whether columns that others hide stay
        var ignoreMissing = block.Boolean();
        var columns = new string[block.Count("columns", sizeof(int))];
        for (var i = 0; i < columns.Length; i++)
            columns[i] = block.Text();
        block.End();
        return new ColumnSelecting(keep, ignoreMissing, columns);
    }

    public void Bind(PipelineBuilder builder)
    {
        if (Keep) builder.Keep(Columns, IgnoreMissing);
        else builder.Drop(Columns);
    }
}
