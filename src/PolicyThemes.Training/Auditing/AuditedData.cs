using System.Numerics;
using PolicyThemes.Evaluation;

namespace PolicyThemes.Training.Auditing;

/// <summary>The statements of both splits in one row of rows: first <c>data</c>, then <c>dev</c>.</summary>
internal sealed class AuditedData
{
    public const string Missing = "(missing)";

    private readonly int _dataCount;

    public AuditedData(IReadOnlyList<LabelledStatement> data, AuditOptions options)
    {
        _dataCount = data.Count;
        Statements = [.. data, .. options.Dev];
        Labels = options.Training.Labels.Count > 0 ? new LabelSet(options.Training.Labels, options.Training.Mode) : LabelSet.Of(Statements, options.Training.Mode);
        Bits = [.. Statements.Select(Labels.Bits)];
    }

    public IReadOnlyList<LabelledStatement> Statements { get; }

    public LabelSet Labels { get; }

    /// <summary>For every statement, bit i is set where it carries label i.</summary>
    public ulong[] Bits { get; }

    /// <summary>Names of the splits with the indices of their statements.</summary>
    public IEnumerable<(string Name, Range Rows)> Splits => _dataCount == Statements.Count
        ? [("data", .._dataCount)]
        : [("data", .._dataCount), ("dev", _dataCount..Statements.Count)];

    public bool InSameSplit(int first, int second) => first < _dataCount == second < _dataCount;

    public bool IsNone(int row) => Bits[row] == 0;

    public bool HasSeveral(int row) => BitOperations.PopCount(Bits[row]) > 1;

    /// <summary>Indices of statements by the value of a field, in the order in which the values occur.</summary>
    public IEnumerable<IGrouping<string, int>> By(string field) =>
        Enumerable.Range(0, Statements.Count).GroupBy(row => Statements[row].Field(field) ?? Missing, StringComparer.Ordinal);
}
