using System.Numerics;

namespace PolicyThemes.Evaluation.Metrics;

/// <summary>Counts a <see cref="ConfusionMatrix"/>.</summary>
internal static class ConfusionMeasures
{
    public static ConfusionMatrix Count(ScoredStatements scored)
    {
        var none = scored.Labels.Count;
        var cells = Enumerable.Range(0, none + 1).Select(_ => new long[none + 1]).ToArray();
        for (var row = 0; row < scored.Count; row++)
        {
            var (gold, predicted) = (scored.Gold(row), scored.Predicted(row));
            foreach (var hit in Labels(gold & predicted))
                cells[hit][hit]++;
            if (gold == 0 && predicted == 0) cells[none][none]++;
            if (gold == predicted) continue;
            foreach (var missed in LabelsOr(gold & ~predicted, none))
            {
                foreach (var extra in LabelsOr(predicted & ~gold, none))
                    cells[missed][extra]++;
            }
        }

        return new ConfusionMatrix([.. scored.Labels.Names, LabelSet.None], cells);
    }

    private static IEnumerable<int> LabelsOr(ulong bits, int none) => bits == 0 ? [none] : Labels(bits);

    private static IEnumerable<int> Labels(ulong bits)
    {
        for (; bits != 0; bits &= bits - 1)
            yield return BitOperations.TrailingZeroCount(bits);
    }
}
