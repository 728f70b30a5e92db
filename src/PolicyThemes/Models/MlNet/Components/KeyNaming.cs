using PolicyThemes.Models.MlNet.Pipelines;
using PolicyThemes.Models.MlNet.Text;

namespace PolicyThemes.Models.MlNet.Components;

/// <summary>Turns keys back into the texts that they stand for.</summary>
internal sealed record KeyNaming(ColumnPair[] Columns) : ITransform
{
    public static KeyNaming Read(ComponentSource source)
    {
        var columns = ColumnPair.ReadAll(source.Block);
        source.Block.End();
        return new KeyNaming(columns);
    }

    public void Bind(PipelineBuilder builder) => builder.DefineEach([.. Columns.Select(column => (column.Output, column.Input, (Step)StepFor(builder, column.Input)))]);

    private static KeyNamesStep StepFor(PipelineBuilder builder, string input)
    {
        var type = builder.Nodes[builder.Resolve(input)].Type;
        return new KeyNamesStep(type.Names, type.IsVector);
    }
}
