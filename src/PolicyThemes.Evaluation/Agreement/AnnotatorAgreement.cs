using PolicyThemes.Evaluation.Agreement;

namespace PolicyThemes.Evaluation;

/// <summary>Measures how far two people agree who labelled the same statements.</summary>
public static class AnnotatorAgreement
{
    /// <summary>Matches two readers' statements and measures their agreement on every label.</summary>
    /// <param name="first">Statements as the first reader labelled them.</param>
    /// <param name="second">Statements as the second reader labelled them, in any order; matched by id where every row of both has one, otherwise by text.</param>
    /// <param name="labels">The labels to measure.</param>
    /// <exception cref="DataFormatException">A statement occurs twice, has two texts under one id, or carries an unknown label.</exception>
    /// <exception cref="ArgumentException">No statement was read by both.</exception>
    public static AgreementReport Between(IReadOnlyList<LabelledStatement> first, IReadOnlyList<LabelledStatement> second, LabelSet labels)
    {
        var pairs = StatementMatcher.Match(first, second);
        if (pairs.Count == 0)
            throw new ArgumentException($"found no statement that both read, among {first.Count} and {second.Count}; expected the same ids or texts.", nameof(second));

        var answers = pairs.Select(pair => (First: labels.Bits(pair.First), Second: labels.Bits(pair.Second))).ToArray();
        var ofLabels = labels.Names.Select((name, i) => new LabelAgreement(name, Count(answers, bits => (bits >> i & 1) != 0)));
        return new AgreementReport(
            pairs.Count,
            first.Count - pairs.Count,
            second.Count - pairs.Count,
            [.. ofLabels],
            new LabelAgreement(LabelSet.None, Count(answers, bits => bits == 0)),
            (double)answers.Count(answer => answer.First == answer.Second) / answers.Length,
            [.. pairs.Where((_, i) => answers[i].First != answers[i].Second)]);
    }

    private static LabelCounts Count((ulong First, ulong Second)[] answers, Func<ulong, bool> carries) => new(
        answers.Count(answer => carries(answer.First) && carries(answer.Second)),
        answers.Count(answer => !carries(answer.First) && carries(answer.Second)),
        answers.Count(answer => carries(answer.First) && !carries(answer.Second)),
        answers.Count(answer => !carries(answer.First) && !carries(answer.Second)));
}
