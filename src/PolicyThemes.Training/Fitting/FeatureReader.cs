namespace PolicyThemes.Training.Fitting;

/// <summary>Reads the rows of a matrix; fast while they come from the same few blocks. Belongs to one thread.</summary>
internal sealed class FeatureReader(FeatureMatrix matrix)
{
    /// <summary>Number of blocks that are kept in memory where they stand in a file.</summary>
    public const int Blocks = 16;

    private readonly int[][] _buffers = [.. Enumerable.Repeat(Array.Empty<int>(), Blocks)];
    private readonly int[] _blocks = [.. Enumerable.Repeat(-1, Blocks)];
    private int _next;

    /// <summary>One row; holds until the next call.</summary>
    public FeatureRow Row(int row)
    {
        var (block, place) = (row / FeatureMatrix.BlockRows, row % FeatureMatrix.BlockRows);
        var (ngrams, terms) = (matrix.Ngrams[block], matrix.Terms[block]);
        var slots = ngrams.Kept ?? Buffered(block, ngrams);
        var (firstNgram, firstTerm) = place == 0 ? (0, 0) : (ngrams.Ends[place - 1], terms.Ends[place - 1]);
        return new FeatureRow(
            slots.AsSpan(firstNgram, ngrams.Ends[place] - firstNgram),
            ngrams.Values[place],
            terms.Slots.AsSpan(firstTerm, terms.Ends[place] - firstTerm),
            terms.Values.AsSpan(firstTerm, terms.Ends[place] - firstTerm));
    }

    private int[] Buffered(int block, NgramBlock ngrams)
    {
        var found = Array.IndexOf(_blocks, block);
        if (found >= 0) return _buffers[found];
        var place = _next;
        _next = (_next + 1) % Blocks;
        if (_buffers[place].Length == 0) _buffers[place] = new int[matrix.LargestBlock];
        if (ngrams.Load(_buffers[place]).ContainsAnyExceptInRange(0, matrix.Width - 1))
            throw new IOException("the scratch file holds other numbers than were written; was it changed? Train again.");
        _blocks[place] = block;
        return _buffers[place];
    }
}
