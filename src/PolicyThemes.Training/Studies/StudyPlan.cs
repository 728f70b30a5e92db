using PolicyThemes.Evaluation;
using PolicyThemes.Features;

namespace PolicyThemes.Training.Studies;

/// <summary>The variants of a study. Variants that come to the same, such as all statements and all terms, share a trial.</summary>
internal sealed class StudyPlan
{
    private const int All = 100;

    private static readonly int[] StatementShares = [25, 50, 75];
    private static readonly int[] TermShares = [25, 50, 75];

    private readonly IReadOnlyList<LabelledStatement> _statements;
    private readonly IReadOnlyList<LexiconTerm> _terms;
    private readonly TrainingOptions _options;

    public StudyPlan(IReadOnlyList<LabelledStatement> statements, IReadOnlyList<LexiconTerm> terms, TrainingOptions options)
    {
        (_statements, _terms, _options) = (statements, terms, options);
        Full = Trial();
        var withoutTerms = Trial(terms: []);
        (var groups, GroupCount) = Groups(statements);
        StatementCurve = [.. StatementVariants(groups)];
        TermCurve = terms.Count == 0 ? [] : [.. TermVariants(withoutTerms)];
        Ablations = [.. terms.Count == 0 ? [] : TermAblations(withoutTerms), .. FeatureAblations()];
    }

    public StudyTrial Full { get; }

    public int GroupCount { get; }

    public IReadOnlyList<PlannedVariant> StatementCurve { get; }

    public IReadOnlyList<PlannedVariant> TermCurve { get; }

    public IReadOnlyList<PlannedVariant> Ablations { get; }

    private IEnumerable<PlannedVariant> StatementVariants(int[] groups)
    {
        var subsets = new NestedSubsets(GroupCount, _options.Seed);
        foreach (var percent in StatementShares)
            yield return new PlannedVariant($"{percent} % of the groups", Trial(subsets.TakeGroups(_statements, groups, percent)));
        yield return new PlannedVariant($"{All} % of the groups", Full);
    }

    private IEnumerable<PlannedVariant> TermVariants(StudyTrial withoutTerms)
    {
        var subsets = new NestedSubsets(_terms.Count, _options.Seed);
        yield return new PlannedVariant("0 % of the terms", withoutTerms);
        foreach (var percent in TermShares)
            yield return new PlannedVariant($"{percent} % of the terms", Trial(terms: subsets.Take(_terms, percent)));
        yield return new PlannedVariant($"{All} % of the terms", Full);
    }

    private IEnumerable<PlannedVariant> TermAblations(StudyTrial withoutTerms) =>
    [
        new("no lexicon", withoutTerms),
        new("terms not fitted as statements", Trial(options: _options with { TermCost = 0 })),
        new("no term dropout", Trial(options: _options with { TermDropout = 0 })),
        new("strengths not told apart", new StudyTrial { Statements = _statements, Terms = _terms, Options = _options, HasStrengths = false }),
        new("no weak terms", Trial(terms: [.. _terms.Where(term => term.Strength != TermStrength.Weak)])),
        new("no weak terms, no hints", Trial(terms: [.. _terms.Where(term => term.Strength >= TermStrength.Normal)])),
        new("no none-terms", Trial(terms: [.. _terms.Where(term => term.Labels != 0)])),
    ];

    private IEnumerable<PlannedVariant> FeatureAblations()
    {
        yield return new PlannedVariant("no character n-grams", Trial(options: _options with { MaxCharacterNgram = 0 }));
        yield return new PlannedVariant("no word bigrams", Trial(options: _options with { WordNgrams = 1 }));
        yield return new PlannedVariant("no Han bigrams", Trial(options: _options with { HanNgrams = 1 }));
        yield return new PlannedVariant("no pairs", Trial(options: _options with { PairReach = 0 }));
        if (_options.Mode == LabelMode.Multilabel) yield return new PlannedVariant("all thresholds 0.5", Full, HasThresholds: false);
    }

    private StudyTrial Trial(IReadOnlyList<LabelledStatement>? statements = null, IReadOnlyList<LexiconTerm>? terms = null, TrainingOptions? options = null) =>
        new() { Statements = statements ?? _statements, Terms = terms ?? _terms, Options = options ?? _options };

    /// <summary>For each statement the index of its group, and the number of groups.</summary>
    private static (int[] Indices, int Count) Groups(IReadOnlyList<LabelledStatement> statements)
    {
        var indices = new Dictionary<(int, string), int>();
        int[] groups = [.. statements.Select((statement, row) =>
        {
            var key = statement.Group is { } group ? (-1, group) : (row, "");
            return indices.TryGetValue(key, out var index) ? index : indices[key] = indices.Count;
        })];
        return (groups, indices.Count);
    }
}
