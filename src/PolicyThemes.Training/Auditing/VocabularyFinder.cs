using PolicyThemes.Features;
using PolicyThemes.Text;

namespace PolicyThemes.Training.Auditing;

/// <summary>Follows the growth of the vocabulary through the statements of each language.</summary>
internal static class VocabularyFinder
{
    private const int Points = 10;

    public static IEnumerable<VocabularyPoint> Find(AuditedData data) =>
        data.By("lang").OrderBy(rows => rows.Key, StringComparer.Ordinal).SelectMany(rows => Grow(rows.Key, [.. rows.Select(row => data.Statements[row].Text)]));

    private static IEnumerable<VocabularyPoint> Grow(string lang, string[] texts)
    {
        var types = new HashSet<ulong>();
        var units = new UnitBuffer();
        var acronyms = new AcronymSet([]);
        var tokens = 0;
        for (var row = 0; row < texts.Length; row++)
        {
            UnitReader.Read(texts[row], TextFolding.Fold(texts[row]), acronyms, units);
            tokens += AddTokens(units.Units, types);
            var isPoint = (long)(row + 1) * Points / texts.Length > (long)row * Points / texts.Length;
            if (isPoint) yield return new VocabularyPoint(lang, row + 1, tokens, types.Count);
        }
    }

    private static int AddTokens(ReadOnlySpan<TextUnit> units, HashSet<ulong> types)
    {
        var tokens = 0;
        for (var i = 0; i < units.Length; i++)
        {
            var isPair = units[i].Kind == UnitKind.Han && i > 0 && units[i].Joined && units[i - 1].Kind == UnitKind.Han;
            if (units[i].Kind is not (UnitKind.Word or UnitKind.Function) && !isPair) continue;
            types.Add(isPair ? TermKey.Append(units[i - 1].Key, units[i].Key) : units[i].Key);
            tokens++;
        }

        return tokens;
    }
}
