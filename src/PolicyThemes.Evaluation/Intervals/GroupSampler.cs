using PolicyThemes.Evaluation.Randomness;

namespace PolicyThemes.Evaluation.Intervals;

/// <summary>
/// Draws whole groups with replacement (the cluster bootstrap: Davison and Hinkley 1997, section 3.8), since sentences of one document
/// resemble each other. A statement without a group is a group of its own.
/// </summary>
internal sealed class GroupSampler
{
    private readonly int[][] _groups;
    private readonly int _rows;
    private readonly ulong _seed;

    public GroupSampler(IReadOnlyList<LabelledStatement> statements, ulong seed)
    {
        _groups = [.. Enumerable.Range(0, statements.Count)
            .GroupBy(row => statements[row].Group is { } group ? (-1, group) : (row, ""))
            .Select(rows => rows.ToArray())];
        (_rows, _seed) = (statements.Count, seed);
    }

    public int GroupCount => _groups.Length;

    /// <summary>How often each row was drawn; the same for the same seed and index, whoever asks and in whatever order.</summary>
    public int[] Draw(int resample)
    {
        var random = new SeededRandom(new SeededRandom(_seed + (ulong)resample).Next());
        var weights = new int[_rows];
        for (var i = 0; i < _groups.Length; i++)
        {
            foreach (var row in _groups[random.Below(_groups.Length)])
                weights[row]++;
        }

        return weights;
    }
}
