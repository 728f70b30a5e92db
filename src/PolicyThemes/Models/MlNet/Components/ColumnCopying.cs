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
}
