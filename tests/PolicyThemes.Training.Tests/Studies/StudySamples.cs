using PolicyThemes.Evaluation;

namespace PolicyThemes.Training.Tests.Studies;

/// <summary>A study of a few seconds: 96 statements in 32 groups, eight terms, two held-out sets.</summary>
internal static class StudySamples
{
    public const string Terms = "trade\tstrong\ttariff\ntrade\tnormal\tduties\ntrade\tweak\tquota\nculture\tstrong\topera\nculture\tnormal\tmuseum\nculture\thint\tdance\nnone\tnormal\tlunch\nnone\thint\thall\n";

    public static readonly IReadOnlyList<LabelledStatement> Statements =
    [
        .. Enumerable.Range(0, 96).Select(i => (i % 4) switch
        {
            0 => Samples.Statement("en", $"They cut tariffs and duties for quota {i}.", "trade"),
            1 => Samples.Statement("en", $"The opera and the museum dance number {i}.", "culture"),
            2 => Samples.Statement("en", $"The museum shop pays duties on the opera {i}.", "trade", "culture"),
            _ => Samples.Statement("en", $"The hall had a chair and lunch {i}."),
        } with { Group = $"{i / 3}" }),
    ];

    public static readonly IReadOnlyList<HeldOutSet> Sets =
    [
        new("twelve", [.. Statements.Skip(40).Take(12)]),
        new("no label", [Samples.Statement("en", "The chair spoke at lunch."), Samples.Statement("en", "A quota of chairs for the dance.")]),
    ];

    public static StudyOptions Quick(string lexicon, int threads = 2) => new()
    {
        Training = Samples.Quick with { LexiconFiles = [lexicon], Threads = threads },
        Bootstrap = new BootstrapOptions { Resamples = 20, Threads = threads },
        CommandLine = "policy-themes study --data samples.jsonl --out study.json",
    };

    public static StudyReport Run(int threads = 2, IProgress<StudyProgress>? progress = null)
    {
        using var terms = Samples.File(Terms);
        return ModelStudy.Run(Statements, Sets, Quick(terms.Path, threads), progress);
    }
}
