using System.Security.Cryptography;
using System.Text;
using PolicyThemes.Evaluation;
using PolicyThemes.Features;
using PolicyThemes.Models;
using PolicyThemes.Training.Fitting;

namespace PolicyThemes.Training;

/// <summary>Walks through statements once, hands out their texts, and keeps of each only what the fit needs beside its features.</summary>
internal sealed class StatementIntake
{
    private readonly LabelSet _labels;
    private readonly TrainingOptions _options;
    private readonly EarlierModel? _earlier;
    private readonly LexiconTerm[] _fitted;
    private readonly List<ulong> _bits = [];
    private readonly List<string> _groups = [];

    /// <param name="labels">The labels.</param>
    /// <param name="options">How to train.</param>
    /// <param name="lexicon">Terms in place of those of the options' files; null for these.</param>
    public StatementIntake(LabelSet labels, TrainingOptions options, IReadOnlyList<LexiconTerm>? lexicon = null)
    {
        (_labels, _options) = (labels, options);
        _earlier = options.WarmStart is null ? null : EarlierModel.Load(options.WarmStart, labels.Names, TrainingOptionsCheck.Settings(options));
        Terms = lexicon ?? (options.LexiconFiles.Count == 0 && _earlier is not null ? _earlier.Terms : TrainingData.ReadTerms(options.LexiconFiles, labels.Names));
        _fitted = [.. Terms.Where(term => options.TermCost > 0 && term.Strength >= TermStrength.Normal)];
    }

    /// <summary>The lexicon.</summary>
    public IReadOnlyList<LexiconTerm> Terms { get; }

    private string Hash { get; set; } = "";

    /// <summary>The texts of all rows: first the statements, then the terms that are fitted like short statements. Walked through once.</summary>
    public IEnumerable<string> Texts(IEnumerable<LabelledStatement> statements)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var groups = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var statement in statements)
        {
            _bits.Add(_labels.Bits(statement));
            _groups.Add(statement.Group is null ? $"\0{_groups.Count}" : Shared(groups, statement.Group));
            hash.AppendData(Encoding.UTF8.GetBytes($"{string.Join(',', statement.Labels)}\t{statement.Group}\t{statement.Text}\n"));
            yield return statement.Text;
        }

        hash.AppendData(LexiconFile.Format(Terms, _labels.Names));
        Hash = Convert.ToHexStringLower(hash.GetHashAndReset());
        foreach (var term in _fitted)
            yield return term.Text;
    }

    /// <summary>What was found, after the last text.</summary>
    /// <param name="texts">The texts, where they are needed once more.</param>
    /// <exception cref="ArgumentException">There is too little data.</exception>
    public TrainingData Finish(IReadOnlyList<string> texts)
    {
        if ((long)(_bits.Count + _fitted.Length) * Math.Max(_labels.Count, LaneWeights.Lanes) > Array.MaxLength)
            throw new ArgumentException($"found {_bits.Count} statements and {_fitted.Length} terms with {_labels.Count} labels; expected at most {Array.MaxLength / Math.Max(_labels.Count, LaneWeights.Lanes)} together. Train on a part of them.");
        ulong[] bits = [.. _bits, .. _fitted.Select(term => term.Labels)];
        TrainingDataCheck.Check(_labels, bits.AsSpan(0, _bits.Count), _groups, _options, _earlier);
        return new TrainingData
        {
            Labels = _labels.Names,
            Terms = Terms,
            Earlier = _earlier,
            Texts = texts,
            Bits = bits,
            Costs = [.. _bits.Select(_ => _options.Cost), .. _fitted.Select(_ => _options.Cost * _options.TermCost)],
            Groups = _groups,
            ClassWeights = [.. _labels.Names.Select(label => _options.ClassWeights.GetValueOrDefault(label, 1))],
            Hash = Hash,
        };
    }

    private static string Shared(Dictionary<string, string> known, string group)
    {
        if (known.TryGetValue(group, out var shared)) return shared;
        known.Add(group, group);
        return group;
    }
}
