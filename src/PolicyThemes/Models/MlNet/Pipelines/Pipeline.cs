using PolicyThemes.Models.MlNet.Components;
using PolicyThemes.Models.MlNet.Files;
using PolicyThemes.Models.MlNet.Schemas;

namespace PolicyThemes.Models.MlNet.Pipelines;

/// <summary>A pipeline that is ready to run: the steps that some outputs need, in order. Immutable; safe from any thread.</summary>
internal sealed class Pipeline
{
    private readonly IReadOnlyList<Node> _nodes;
    private readonly int[] _order;
    private readonly int[] _outputs;

    private Pipeline(IReadOnlyList<Node> nodes, int[] order, int[] outputs) => (_nodes, _order, _outputs) = (nodes, order, outputs);

    /// <summary>The columns that the caller fills.</summary>
    public IEnumerable<Node> Sources => _order.Select(node => _nodes[node]).Where(node => node.Step is null);

    /// <summary>Reads the pipeline of a file.</summary>
    /// <param name="archive">The file.</param>
    /// <param name="outputs">The columns that are wanted.</param>
    /// <param name="types">For each output its type, or null where the pipeline has no such column.</param>
    public static Pipeline Read(ModelArchive archive, IReadOnlyList<string> outputs, out ColumnType?[] types)
    {
        const string SchemaName = "Schema";
        var builder = new PipelineBuilder(archive.Contains(SchemaName) ? IdvReader.Read(SchemaName, archive.Read(SchemaName)) : null);
        PipelineReader.Read(archive).Bind(builder);
        types = [.. outputs.Select(output => builder.TryFind(output, out var node) ? builder.Nodes[node].Type : null)];
        return Of(builder, outputs);
    }

    /// <summary>The pipeline that computes some columns; columns that there are not are left out.</summary>
    public static Pipeline Of(PipelineBuilder builder, IReadOnlyList<string> outputs)
    {
        var nodes = outputs.Select(output => builder.TryFind(output, out var node) ? node : -1).ToArray();
        return new Pipeline(builder.Nodes, Order(builder.Nodes, nodes), nodes);
    }

    /// <summary>Computes the outputs from the columns that the caller fills, by name.</summary>
    /// <returns>One value for each output; null for one that the pipeline does not have.</returns>
    public object?[] Run(Func<string, object> source)
    {
        var values = new object?[_nodes.Count];
        foreach (var at in _order)
        {
            var node = _nodes[at];
            values[at] = node.Step is null ? source(node.Name) : node.Step.Run(Array.ConvertAll(node.Inputs, input => values[input]!));
        }

        return Array.ConvertAll(_outputs, output => output < 0 ? null : values[output]);
    }

    /// <summary>The nodes that the outputs need; a node always stands after those that it needs.</summary>
    private static int[] Order(IReadOnlyList<Node> nodes, int[] outputs)
    {
        var isNeeded = new bool[nodes.Count];
        foreach (var output in outputs)
        {
            if (output >= 0) isNeeded[output] = true;
        }

        for (var i = nodes.Count - 1; i >= 0; i--)
        {
            if (!isNeeded[i]) continue;
            if (nodes[i].Error is { } error)
                throw new ModelFormatException($"{error} Use Microsoft.ML itself for this model, or train one without that step.");
            foreach (var input in nodes[i].Inputs)
                isNeeded[input] = true;
        }

        return [.. Enumerable.Range(0, nodes.Count).Where(i => isNeeded[i])];
    }
}
