namespace PolicyThemes.Training.Fitting;

/// <summary>
/// Sparse rows of features in blocks of neighbouring rows, so that no array grows with their number and a block can stand in a file. Thread-safe.
/// </summary>
/// <param name="ngrams">The n-grams, <see cref="BlockRows"/> rows a block; two matrices may share them.</param>
/// <param name="terms">The terms, in the same blocks.</param>
/// <param name="rows">Number of rows.</param>
/// <param name="width">Length of the feature vector.</param>
internal sealed class FeatureMatrix(IReadOnlyList<NgramBlock> ngrams, IReadOnlyList<TermBlock> terms, int rows, int width)
{
    public const int BlockRows = 1024;

    public IReadOnlyList<NgramBlock> Ngrams => ngrams;

    public IReadOnlyList<TermBlock> Terms => terms;

    public int Rows => rows;

    public int Width => width;

    /// <summary>The most n-grams of a block.</summary>
    public int LargestBlock { get; } = ngrams.Select(block => block.Ends[^1]).DefaultIfEmpty().Max();

    /// <summary>A way to read rows, for one thread.</summary>
    public FeatureReader Open() => new(this);
}
