using PolicyThemes.Models.MlNet.Pipelines;

namespace PolicyThemes.Models.MlNet.Text;

/// <summary>Drops and folds single UTF-16 units; of several texts those that become empty are left out.</summary>
internal sealed class NormalizeStep(TextCase textCase, bool keepDiacritics, bool keepPunctuation, bool keepNumbers) : Step
{
    public override string Expects => "text";

    public override ColumnType? TypeFor(IReadOnlyList<ColumnType> inputs) => inputs is [{ Kind: ColumnKind.Text, IsVector: var isVector }]
        ? isVector ? ColumnType.Texts : ColumnType.Text
        : null;

    public override object Run(object[] inputs) => inputs[0] is string text
        ? Normalize(text)
        : ((string[])inputs[0]).Select(Normalize).Where(normal => normal.Length > 0).ToArray();

    public string Normalize(string text)
    {
        var units = new char[text.Length];
        var count = 0;
        foreach (var c in text)
        {
            if ((!keepPunctuation && char.IsPunctuation(c)) || (!keepNumbers && char.IsNumber(c))) continue;
            if (!keepDiacritics && BaseLetters.IsMark(c)) continue;
            var letter = keepDiacritics ? c : BaseLetters.Of(c);
            units[count++] = textCase switch
            {
                TextCase.Lower => char.ToLowerInvariant(letter),
                TextCase.Upper => char.ToUpperInvariant(letter),
                _ => letter,
            };
        }

        return new string(units, 0, count);
    }
}
