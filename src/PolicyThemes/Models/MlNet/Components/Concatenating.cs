using PolicyThemes.Models.MlNet.Pipelines;
using PolicyThemes.Models.MlNet.Vectors;

namespace PolicyThemes.Models.MlNet.Components;

/// <summary>Puts columns one after another.</summary>
internal sealed record Concatenating(IReadOnlyList<(string Output, string[] Inputs)> Columns) : ITransform
{
    public static Concatenating Read(ComponentSource source)
    {
        var block = source.Block;
        var columns = new (string, string[])[block.Count("columns", 4 * sizeof(int), least: 1)];
        for (var i = 0; i < columns.Length; i++)
        {
            var output = block.Text();
            var inputs = new string[block.Count("inputs", 2 * sizeof(int), least: 1)];
            for (var j = 0; j < inputs.Length; j++)
            {
                inputs[j] = block.Text();
                _ = block.OptionalText();   // a name for the slots
            }

            columns[i] = (output, inputs);
        }

        block.End();
        return new Concatenating(columns);
    }

    public void Bind(PipelineBuilder builder)
    {
        var inputs = Columns.Select(column => Array.ConvertAll(column.Inputs, input => builder.Resolve(input))).ToArray();
        for (var i = 0; i < inputs.Length; i++)
        {
            // several columns of text may be put together too, as FeaturizeText does
            Step step = inputs[i].All(input => builder.Nodes[input].Type.Kind == ColumnKind.Text) ? new Text.ConcatTextStep() : new ConcatStep();
            builder.Define(Columns[i].Output, step, inputs[i]);
        }
    }
}
