using PolicyThemes.Features;
using PolicyThemes.Text;

namespace PolicyThemes.Training.Auditing;

/// <summary>Finds the terms of the lexicon in the statements, as prediction finds them, and asks whether the labels agree.</summary>
internal sealed class TermFinder
{
    private readonly IReadOnlyList<LexiconTerm> _terms;
    private readonly Lexicon _lexicon;
    private readonly Dictionary<ulong, int> _indices = [];
    private readonly UnitBuffer _units = new();
    private readonly int[] _statements;
    private readonly int[] _agreeing;

    private TermFinder(IReadOnlyList<LexiconTerm> terms)
    {
        (_terms, _lexicon) = (terms, new Lexicon(terms));
        (_statements, _agreeing) = (new int[terms.Count], new int[terms.Count]);
        for (var i = 0; i < terms.Count; i++)
        {
            Read(terms[i].Text);
            _indices[Lexicon.KeyOf(_units.Units)] = i;
        }
    }

    public static IEnumerable<TermFigures> Find(AuditedData data, IReadOnlyList<LexiconTerm> terms)
    {
        var finder = new TermFinder(terms);
        for (var row = 0; row < data.Statements.Count; row++)
            finder.Count(data.Statements[row].Text, data.Bits[row]);
        return Enumerable.Range(0, terms.Count).Where(i => finder._statements[i] > 0)
            .Select(i => finder.Describe(i, data.Labels.Names))
            .OrderByDescending(term => term.Excess).ThenByDescending(term => term.Statements).ThenBy(term => term.Term, StringComparer.Ordinal);
    }

    private void Count(string text, ulong bits)
    {
        Read(text);
        foreach (var term in Matches(_units.Units).Distinct())
        {
            var labels = _terms[term].Labels;
            _statements[term]++;
            if (labels == 0 ? bits == 0 : (bits & labels) == labels) _agreeing[term]++;
        }
    }

    private List<int> Matches(ReadOnlySpan<TextUnit> units)
    {
        var found = new List<int>();
        for (var i = 0; i < units.Length;)
        {
            var isTerm = _lexicon.TryMatch(units, i, out var match);
            if (isTerm) found.Add(_indices[Lexicon.KeyOf(units.Slice(i, match.Units))]);
            i += isTerm ? match.Units : 1;
        }

        return found;
    }

    private TermFigures Describe(int index, IReadOnlyList<string> names)
    {
        var term = _terms[index];
        var labels = names.Where((_, label) => (term.Labels >> label & 1) != 0).ToArray();
        return new TermFigures(
            term.Text, labels.Length == 0 ? Evaluation.LabelSet.None : string.Join(',', labels), term.Strength.ToString().ToLowerInvariant(), _statements[index], _agreeing[index]);
    }

    private void Read(string text) => UnitReader.Read(text, TextFolding.Fold(text), _lexicon.Acronyms, _units);
}
