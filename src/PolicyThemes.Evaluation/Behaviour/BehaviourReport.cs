namespace PolicyThemes.Evaluation;

/// <summary>How a classifier fares on rule cases.</summary>
/// <param name="Outcomes">One for each case, in their order.</param>
public sealed record BehaviourReport(IReadOnlyList<BehaviourOutcome> Outcomes)
{
    /// <summary>Share of cases that are kept, 0 to 1; 1 where there is no case.</summary>
    public double PassRate => Outcomes.Count == 0 ? 1 : (double)Outcomes.Count(outcome => outcome.Passed) / Outcomes.Count;

    /// <summary>Kept and all cases of each file, in the order of the files.</summary>
    public IReadOnlyList<(string File, int Passed, int Total)> Files => [.. Outcomes
        .GroupBy(outcome => outcome.Case.Location.File)
        .Select(file => (file.Key, file.Count(outcome => outcome.Passed), file.Count()))];

    /// <summary>The cases that are not kept.</summary>
    public IEnumerable<BehaviourOutcome> Failures => Outcomes.Where(outcome => !outcome.Passed);

    /// <summary>Holds a classifier against every case.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="classify">Gives the themes of a text; empty for none.</param>
    public static BehaviourReport Run(IEnumerable<BehaviourCase> cases, Func<string, IReadOnlyCollection<string>> classify) =>
        new([.. cases.Select(item => item.Check(classify))]);

    /// <summary>Holds a classifier against every case.</summary>
    /// <param name="cases">The cases.</param>
    /// <param name="classifier">The classifier; statements are classified whole.</param>
    public static BehaviourReport Run(IEnumerable<BehaviourCase> cases, ThemeClassifier classifier) =>
        Run(cases, text => classifier.Classify(text).Themes.ToArray());
}
