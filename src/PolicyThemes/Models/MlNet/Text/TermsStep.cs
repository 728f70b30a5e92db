using PolicyThemes.Models.MlNet.Pipelines;

namespace PolicyThemes.Models.MlNet.Text;

/// <summary>Gives each known text its number, from 1 on; 0 to all others.</summary>
/// <param name="terms">The known texts.</param>
/// <param name="isText">Whether they are texts; otherwise they only name values, and the step cannot run.</param>
internal sealed class TermsStep(string[] terms, bool isText) : Step
{
    private readonly Dictionary<string, uint> _keys = Number(terms);

    public override string Expects => "text";

    public override ColumnType? TypeFor(IReadOnlyList<ColumnType> inputs) => isText && inputs is [{ Kind: ColumnKind.Text, IsVector: var isVector }]
        ? ColumnType.Keys((ulong)Math.Max(1, terms.Length), terms) with { IsVector = isVector }
        : null;

    public override object Run(object[] inputs) => inputs[0] is string text
        ? new[] { _keys.GetValueOrDefault(text) }
        : Array.ConvertAll((string[])inputs[0], word => _keys.GetValueOrDefault(word));

    private static Dictionary<string, uint> Number(string[] terms)
    {
        var keys = new Dictionary<string, uint>(terms.Length, StringComparer.Ordinal);
        foreach (var term in terms)
            keys.TryAdd(term, (uint)keys.Count + 1);
        return keys;
    }
}
