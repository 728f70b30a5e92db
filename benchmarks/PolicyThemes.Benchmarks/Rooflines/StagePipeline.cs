using PolicyThemes.Benchmarks.Data;
using PolicyThemes.Features;
using PolicyThemes.Scores;
using PolicyThemes.Text;

namespace PolicyThemes.Benchmarks.Rooflines;

/// <summary>The way of a sentence up to any stage, so that the difference of two is the time of one stage in its place.</summary>
internal sealed class StagePipeline
{
    public static readonly string[] Stages = ["folding", "units", "n-gram hashes", "distinct slots", "lexicon and pairs", "scoring", "calibration"];

    private readonly StageInput _input;
    private readonly FeatureVector _vector;
    private readonly UnitBuffer _units = new();
    private readonly char[] _room = new char[1 << 16];
    private readonly float[] _scores = new float[64];

    public StagePipeline(StageInput input)
    {
        _input = input;
        _vector = new FeatureVector(input.Layout);
    }

    /// <summary>Runs all texts through the stages 0 .. <paramref name="last"/>.</summary>
    public void Run(int last)
    {
        foreach (var text in _input.Texts)
            Run(text, last);
    }

    private void Run(string text, int last)
    {
        var settings = _input.Model.Settings;
        var folded = _room.AsSpan(0, text.Length);
        var sink = new VectorSink(_vector);
        TextFolding.Fold(text, folded);
        if (last < 1) return;
        UnitReader.Read(text, folded, _input.Model.Lexicon.Acronyms, _units);
        if (last < 2) return;
        _vector.Clear();
        WordNgrams.Add(_units.Units, settings.WordNgrams, ref sink);
        CharacterNgrams.Add(folded, _units.Units, settings.MinCharacterNgram, settings.MaxCharacterNgram, ref sink);
        HanNgrams.Add(_units.Units, settings.HanNgrams, ref sink);
        if (last >= 4) _input.Extractor.AddTermsAndPairs(_units, ref sink);
        if (last >= 3) _vector.Complete();
        if (last < 5) return;
        LinearScorer.Score(_input.Model.Weights, _vector, _scores);
        if (last < 6) return;
        for (var i = 0; i < _input.Layout.TermCounters / FeatureLayout.Classes - 1; i++)
            _scores[i] = _input.Model.Calibrations[i].Probability(_scores[i]);
    }
}
