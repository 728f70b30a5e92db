using System.Collections.Frozen;
using PolicyThemes.Models.MlNet.Pipelines;

namespace PolicyThemes.Models.MlNet.Text;

/// <summary>Leaves out words of a list; they are compared in small letters, and those that stay keep their case.</summary>
internal sealed class StopWordsStep(IEnumerable<string> words) : Step
{
    private readonly FrozenSet<string> _words = words.ToFrozenSet(StringComparer.Ordinal);

    public override string Expects => "a vector of text";

    public override ColumnType? TypeFor(IReadOnlyList<ColumnType> inputs) =>
        inputs is [{ Kind: ColumnKind.Text, IsVector: true }] ? ColumnType.Texts : null;

    public override object Run(object[] inputs) =>
        ((string[])inputs[0]).Where(word => word.Length > 0 && !_words.Contains(Lower(word))).ToArray();

    /// <summary>Unit by unit, as the lists are.</summary>
    private static string Lower(string word) => string.Create(word.Length, word, (units, source) =>
    {
        for (var i = 0; i < units.Length; i++)
            units[i] = char.ToLowerInvariant(source[i]);
    });
}
