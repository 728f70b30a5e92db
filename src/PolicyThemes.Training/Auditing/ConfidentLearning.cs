namespace PolicyThemes.Training.Auditing;

/// <summary>
/// Confident learning (Northcutt, Jiang and Chuang 2021), label by label as a question of yes or no (Thyagarajan et al. 2022): an answer is
/// suspicious where a model that has not seen the row gives the other answer at least the probability that it gives to rows which carry that answer.
/// </summary>
internal static class ConfidentLearning
{
    /// <summary>Suspicious answers to one label, the least believed first.</summary>
    /// <param name="probabilities">Out-of-fold probability of every row.</param>
    /// <param name="gold">Whether the row carries the label.</param>
    public static IEnumerable<(int Row, double Belief)> Find(IReadOnlyList<float> probabilities, IReadOnlyList<bool> gold)
    {
        var rows = Enumerable.Range(0, gold.Count).ToArray();
        if (!gold.Contains(true) || !gold.Contains(false)) return [];
        var ofYes = rows.Where(row => gold[row]).Average(row => (double)probabilities[row]);
        var ofNo = rows.Where(row => !gold[row]).Average(row => 1.0 - probabilities[row]);
        return rows.Where(row => IsSuspicious(gold[row], probabilities[row], ofYes, ofNo))
            .Select(row => (row, Belief: gold[row] ? probabilities[row] : 1.0 - probabilities[row]))
            .OrderBy(found => found.Belief);
    }

    /// <summary>Where both answers reach their bar, the more probable one counts.</summary>
    private static bool IsSuspicious(bool isGiven, double probability, double ofYes, double ofNo)
    {
        var reachesYes = probability >= ofYes;
        var reachesNo = 1 - probability >= ofNo;
        return isGiven
            ? reachesNo && (!reachesYes || probability < 0.5)
            : reachesYes && (!reachesNo || probability > 0.5);
    }
}
