namespace PolicyThemes.Models.MlNet.Vectors;

/// <summary>
/// Counts slots as ML.NET's BufferBuilder does: a list that is kept in order while that is cheap, then out of order, then dense. The
/// moment at which it becomes dense decides later sums, so it is the same here.
/// </summary>
internal sealed class VectorBuilder(int length)
{
    private const int InsertionReach = 20;

    private int[] _slots = new int[32];
    private float[] _values = new float[32];
    private int _count;
    private bool _isDense;
    private bool _isSorted = true;

    public void AddOne(int slot)
    {
        if (!_isDense && !_isSorted)
        {
            if (_count < length)
            {
                Append(slot);
                return;
            }

            SortAndMerge();
        }

        if (!_isDense && _count >= (length / 2) - 1) MakeDense();
        if (_isDense) _values[slot]++;
        else if (_count >= InsertionReach && _slots[_count - InsertionReach] > slot) AppendUnsorted(slot);
        else Insert(slot);
    }

    public FloatVector Build()
    {
        if (!_isDense && !_isSorted) SortAndMerge();
        if (!_isDense && _count > 0 && _count >= length / 2) MakeDense();
        return _isDense
            ? FloatVector.Dense(_values)
            : new FloatVector(length, _slots.AsSpan(0, _count).ToArray(), _values.AsSpan(0, _count).ToArray());
    }

    private void AppendUnsorted(int slot)
    {
        Append(slot);
        _isSorted = false;
    }

    private void Append(int slot)
    {
        if (_count == _slots.Length)
        {
            Array.Resize(ref _slots, _count * 2);
            Array.Resize(ref _values, _count * 2);
        }

        _slots[_count] = slot;
        _values[_count++] = 1;
    }

    private void Insert(int slot)
    {
        var at = _count;
        while (at > 0 && _slots[at - 1] >= slot)
            at--;
        if (at < _count && _slots[at] == slot)
        {
            _values[at]++;
            return;
        }

        Append(slot);
        Array.Copy(_slots, at, _slots, at + 1, _count - 1 - at);
        Array.Copy(_values, at, _values, at + 1, _count - 1 - at);
        (_slots[at], _values[at]) = (slot, 1);
    }

    private void SortAndMerge()
    {
        Array.Sort(_slots, _values, 0, _count);
        var last = 0;
        for (var i = 1; i < _count; i++)
        {
            if (_slots[i] == _slots[last]) _values[last] += _values[i];
            else (_slots[++last], _values[last]) = (_slots[i], _values[i]);
        }

        _count = last + 1;
        _isSorted = true;
        if (_count >= length / 2) MakeDense();
    }

    private void MakeDense()
    {
        var values = new float[length];
        for (var i = 0; i < _count; i++)
            values[_slots[i]] = _values[i];
        (_values, _isDense) = (values, true);
    }
}
