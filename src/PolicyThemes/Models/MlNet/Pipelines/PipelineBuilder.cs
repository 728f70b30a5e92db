using PolicyThemes.Models.MlNet.Files;
using PolicyThemes.Models.MlNet.Schemas;

namespace PolicyThemes.Models.MlNet.Pipelines;

/// <summary>
/// Connects the steps of a file by the names of their columns. A step that cannot run is an error only where its column is needed: files
/// often hold steps for training, such as the one that numbers the labels.
/// </summary>
/// <param name="schema">The columns that callers fill, or null where the file does not say.</param>
internal sealed class PipelineBuilder(IReadOnlyList<IdvColumn>? schema)
{
    // a column that is joined to itself again and again would grow without end
    private const long MaxWeight = 4096;

    private readonly List<Node> _nodes = [];
    private Dictionary<string, int> _columns = new(StringComparer.Ordinal);
    private readonly HashSet<string> _dropped = new(StringComparer.Ordinal);
    private bool _isOpen = true;

    public IReadOnlyList<Node> Nodes => _nodes;

    /// <summary>The node of a column; an unknown one is a column that the caller fills.</summary>
    /// <param name="name">The column's name.</param>
    /// <param name="type">Its type where the file does not say; text if null.</param>
    public int Resolve(string name, ColumnType? type = null)
    {
        if (_columns.TryGetValue(name, out var node)) return node;
        var column = schema?.LastOrDefault(column => column.Name == name);
        if (!_isOpen || _dropped.Contains(name) || (schema is not null && column is null))
            throw FormatErrors.Damaged("pipeline", $"a step that uses column '{name}'", $"one of {string.Join(", ", _columns.Keys)}");
        return Add(new Node(name, null, [], column is null ? type ?? ColumnType.Text : ColumnType.Of(column.Type)));
    }

    public bool TryFind(string name, out int node) => _columns.TryGetValue(name, out node);

    public int Define(string name, Step step, params int[] inputs)
    {
        var types = Array.ConvertAll(inputs, input => _nodes[input].Type);
        var error = inputs.Select(input => _nodes[input].Error).FirstOrDefault(error => error is not null);
        var type = error is null ? step.TypeFor(types) : null;
        if (type is null)
            error ??= $"column '{name}': found inputs of type {string.Join(", ", types.AsEnumerable())}; expected {step.Expects}.";
        var weight = inputs.Sum(input => _nodes[input].Weight);
        if (weight > MaxWeight) throw FormatErrors.TooLarge($"column '{name}'", $"{weight} copies of the text", $"{MaxWeight}");
        return Add(new Node(name, step, inputs, type ?? new ColumnType(ColumnKind.Other), weight, error));
    }

    /// <summary>Defines columns that are all made from the columns before them.</summary>
    public void DefineEach(IReadOnlyList<(string Output, string Input, Step Step)> columns)
    {
        var inputs = columns.Select(column => Resolve(column.Input)).ToArray();
        for (var i = 0; i < inputs.Length; i++)
            Define(columns[i].Output, columns[i].Step, inputs[i]);
    }

    /// <summary>Gives a node another name.</summary>
    public void Rename(string name, int node) => _columns[name] = node;

    public void Drop(IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            _columns.Remove(name);
            _dropped.Add(name);
        }
    }

    public void Keep(IEnumerable<string> names, bool ignoreMissing)
    {
        var kept = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (!ignoreMissing || _columns.ContainsKey(name)) kept[name] = Resolve(name);
        }

        (_columns, _isOpen) = (kept, false);
    }

    private int Add(Node node)
    {
        _nodes.Add(node);
        _columns[node.Name] = _nodes.Count - 1;
        return _nodes.Count - 1;
    }
}
