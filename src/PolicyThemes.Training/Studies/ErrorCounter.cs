using PolicyThemes.Evaluation;

namespace PolicyThemes.Training.Studies;

/// <summary>Sorts wrong answers into kinds.</summary>
internal static class ErrorCounter
{
    public static ErrorCounts Count(ScoredStatements scored)
    {
        int falseAlarm = 0, nothing = 0, missed = 0, tooMany = 0, other = 0;
        for (var row = 0; row < scored.Count; row++)
        {
            var (gold, given) = (scored.Gold(row), scored.Predicted(row));
            if (gold == given) continue;
            if (gold == 0) falseAlarm++;
            else if (given == 0) nothing++;
            else if ((given & ~gold) == 0) missed++;
            else if ((gold & ~given) == 0) tooMany++;
            else other++;
        }

        return new ErrorCounts(falseAlarm, nothing, missed, tooMany, other);
    }
}
