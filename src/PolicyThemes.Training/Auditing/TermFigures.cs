namespace PolicyThemes.Training;

/// <summary>How a term of the lexicon behaves in the statements.</summary>
/// <param name="Term">The term as its author wrote it.</param>
/// <param name="Labels">Its labels separated by commas, or <c>none</c>.</param>
/// <param name="Strength"><c>weak</c>, <c>hint</c>, <c>normal</c> or <c>strong</c>.</param>
/// <param name="Statements">Number of statements in which it was found, longest match first as in prediction; not as a pair of words.</param>
/// <param name="Agreeing">Number of these that carry all its labels; for a term of none, that carry no label.</param>
public sealed record TermFigures(string Term, string Labels, string Strength, int Statements, int Agreeing)
{
    /// <summary>Share of agreeing statements, 0 to 1.</summary>
    public double Agreement => (double)Agreeing / Statements;

    /// <summary>Disagreements beyond what the strength allows: one in twenty for strong terms, one in five for normal ones, one in two for hints, four in five for weak terms.</summary>
    public double Excess => Statements - Agreeing - (Statements * Allowed);

    private double Allowed => Strength switch
    {
        "strong" => 0.05,
        "normal" => 0.2,
        "hint" => 0.5,
        _ => 0.8,
    };
}
