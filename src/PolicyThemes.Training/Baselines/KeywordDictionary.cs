using System.Numerics;
using PolicyThemes.Features;
using PolicyThemes.Text;

namespace PolicyThemes.Training.Baselines;

/// <summary>
/// The lexicon alone: what a list of keywords is worth. Terms are independent witnesses (noisy or: Pearl 1988) that are right as often as their
/// strength promises.
/// </summary>
internal sealed class KeywordDictionary(IReadOnlyList<LexiconTerm> terms, int labelCount)
{
    private readonly Lexicon _lexicon = new(terms);
    private readonly UnitBuffer _units = new();

    public float[] Predict(string text)
    {
        UnitReader.Read(text, TextFolding.Fold(text), _lexicon.Acronyms, _units);
        var doubts = new double[labelCount];
        Array.Fill(doubts, 1);
        var units = _units.Units;
        for (var i = 0; i < units.Length;)
        {
            var isTerm = _lexicon.TryMatch(units, i, out var match);
            for (var labels = isTerm ? match.Labels : 0; labels != 0; labels &= labels - 1)
                doubts[BitOperations.TrailingZeroCount(labels)] *= 1 - Reliability(match.Class);
            i += isTerm ? match.Units : 1;
        }

        return [.. doubts.Select(doubt => (float)(1 - doubt))];
    }

    private static double Reliability(TermClass @class) => @class switch
    {
        TermClass.Strong => 0.95,
        TermClass.Normal => 0.85,
        TermClass.Hint => 0.65,
        _ => 0.2,
    };
}
