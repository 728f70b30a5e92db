namespace PolicyThemes.Models.MlNet.Components;

/// <summary>A column that is made and the column that it is made from.</summary>
internal readonly record struct ColumnPair(string Output, string Input)
{
    /// <summary>Reads the columns with which most components begin.</summary>
    public static ColumnPair[] ReadAll(Files.BlockReader block)
    {
        var pairs = new ColumnPair[block.Count("columns", 2 * sizeof(int), least: 1)];
        for (var i = 0; i < pairs.Length; i++)
            pairs[i] = new ColumnPair(block.Text(), block.Text());
        return pairs;
    }
}
