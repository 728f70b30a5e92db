using PolicyThemes.Evaluation.Randomness;

namespace PolicyThemes.Training.Splitting;

/// <summary>
/// Deals groups out to parts, rarest stratum first, each to the part that misses that stratum most (Sechidis, Tsoumakas and Vlahavas 2011,
/// algorithm 1, with groups in place of examples; large groups first, since they are hardest to place).
/// </summary>
internal sealed class IterativeStratification
{
    private readonly IReadOnlyList<GroupCounts> _groups;
    private readonly double[][] _missing;
    private readonly double[] _missingRows;
    private readonly int[] _left;
    private readonly int[] _parts;
    private readonly int[] _order;

    private IterativeStratification(IReadOnlyList<GroupCounts> groups, double[] shares, ulong seed)
    {
        _groups = groups;
        _left = new int[groups.SelectMany(group => group.Strata.Keys).DefaultIfEmpty(-1).Max() + 1];
        foreach (var (stratum, count) in groups.SelectMany(group => group.Strata))
            _left[stratum] += count;
        _missing = [.. shares.Select(share => _left.Select(count => share * count).ToArray())];
        _missingRows = [.. shares.Select(share => share * groups.Sum(group => group.Rows))];
        _parts = [.. Enumerable.Repeat(-1, groups.Count)];
        var shuffled = Enumerable.Range(0, groups.Count).ToArray();
        new SeededRandom(seed).Shuffle(shuffled);
        _order = [.. shuffled.OrderByDescending(group => groups[group].Rows)];
    }

    /// <summary>The part of each group.</summary>
    /// <param name="groups">The groups.</param>
    /// <param name="shares">Share of each part; their sum is 1.</param>
    /// <param name="seed">Seed of the order among groups of one size.</param>
    public static int[] Assign(IReadOnlyList<GroupCounts> groups, double[] shares, ulong seed)
    {
        var assignment = new IterativeStratification(groups, shares, seed);
        while (assignment.RarestStratum() is var stratum && stratum >= 0)
            assignment.Deal(stratum);
        return assignment._parts;
    }

    private int RarestStratum()
    {
        var rarest = -1;
        for (var stratum = 0; stratum < _left.Length; stratum++)
        {
            if (_left[stratum] > 0 && (rarest < 0 || _left[stratum] < _left[rarest])) rarest = stratum;
        }

        return rarest;
    }

    private void Deal(int stratum)
    {
        foreach (var group in _order)
        {
            if (_parts[group] < 0 && _groups[group].Strata.ContainsKey(stratum)) Put(group, NeediestPart(stratum));
        }
    }

    private int NeediestPart(int stratum)
    {
        var best = 0;
        for (var part = 1; part < _missing.Length; part++)
        {
            var more = _missing[part][stratum].CompareTo(_missing[best][stratum]);
            if (more > 0 || (more == 0 && _missingRows[part] > _missingRows[best])) best = part;
        }

        return best;
    }

    private void Put(int group, int part)
    {
        _parts[group] = part;
        _missingRows[part] -= _groups[group].Rows;
        foreach (var (stratum, count) in _groups[group].Strata)
        {
            _missing[part][stratum] -= count;
            _left[stratum] -= count;
        }
    }
}
