namespace PolicyThemes.Training.Fitting;

/// <summary>
/// Numbers the n-gram slots anew, the most frequent first, so that the weights which a fit reads again and again stand side by side in the
/// caches of the processor.
/// </summary>
internal sealed class FrequentFirst
{
    private readonly int[] _numbers;

    private FrequentFirst(int[] numbers) => _numbers = numbers;

    /// <summary>Renumbers the slots of all rows in place.</summary>
    /// <param name="matrix">All rows; matrices that share its n-grams change with it.</param>
    /// <param name="ngramSlots">Number of n-gram slots; the slots behind them keep their numbers.</param>
    public static FrequentFirst Apply(FeatureMatrix matrix, int ngramSlots)
    {
        var blocks = matrix.Ngrams;
        var buffer = new int[blocks.All(block => block.Kept is not null) ? 0 : matrix.LargestBlock];
        var counts = new int[ngramSlots];
        foreach (var block in blocks)
        {
            foreach (var slot in block.Load(buffer))
                counts[slot]++;
        }

        var numbers = new int[ngramSlots];
        var number = 0;
        foreach (var slot in Enumerable.Range(0, ngramSlots).OrderByDescending(slot => counts[slot]))
            numbers[slot] = number++;
        foreach (var block in blocks)
            block.Renumber(numbers, buffer);
        return new FrequentFirst(numbers);
    }

    /// <summary>A model of renumbered slots for the slots as they were.</summary>
    public LinearModel Restore(LinearModel model) => Move(model, (renumbered, restored) =>
    {
        for (var slot = 0; slot < _numbers.Length; slot++)
            restored[slot] = renumbered[_numbers[slot]];
    });

    /// <summary>A model of the slots as they were for the renumbered ones.</summary>
    public LinearModel Renumber(LinearModel model) => Move(model, (original, renumbered) =>
    {
        for (var slot = 0; slot < _numbers.Length; slot++)
            renumbered[_numbers[slot]] = original[slot];
    });

    private static LinearModel Move(LinearModel model, Action<float[], float[]> ngrams)
    {
        var weights = model.Weights.Select(from =>
        {
            float[] to = [.. from];
            ngrams(from, to);
            return to;
        });
        return model with { Weights = [.. weights] };
    }
}
