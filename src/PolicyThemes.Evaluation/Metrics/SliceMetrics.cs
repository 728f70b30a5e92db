namespace PolicyThemes.Evaluation;

/// <summary>The measures over the rows that share one value of a field.</summary>
/// <param name="Field">Name of the field, such as <c>lang</c>; <c>length</c> is the number of UTF-16 units in ranges.</param>
/// <param name="Value">The value; <c>(missing)</c> for rows without the field, <c>(other)</c> for values beyond the 30 most frequent.</param>
/// <param name="Overall">All measures; but <see cref="OverallMetrics.Macro"/> is taken over the labels that are carried or given in these rows.</param>
/// <param name="Labels">For each label right and wrong answers in these rows.</param>
public sealed record SliceMetrics(string Field, string Value, OverallMetrics Overall, IReadOnlyList<LabelCounts> Labels)
{
    /// <summary>Number of rows.</summary>
    public long Rows => Overall.Rows;
}
