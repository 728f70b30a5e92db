namespace PolicyThemes.Training;

/// <summary>The wrong answers of a model by kind; every statement that is not exactly right counts once.</summary>
/// <param name="FalseAlarm">A statement without a label was given one or more.</param>
/// <param name="NothingGiven">A statement that carries a label was given none.</param>
/// <param name="LabelMissed">A label is missing beside a right one, and none is too many.</param>
/// <param name="LabelTooMany">A label is too many beside a right one, and none is missing.</param>
/// <param name="OtherLabel">A label is missing and another was given instead, beside a right one or alone.</param>
public sealed record ErrorCounts(int FalseAlarm, int NothingGiven, int LabelMissed, int LabelTooMany, int OtherLabel)
{
    /// <summary>All errors.</summary>
    public int Total => FalseAlarm + NothingGiven + LabelMissed + LabelTooMany + OtherLabel;
}
