using PolicyThemes.Evaluation.Randomness;
using PolicyThemes.Features;
using PolicyThemes.Text;
using PolicyThemes.Training.Fitting;

namespace PolicyThemes.Training.Features;

/// <summary>Turns texts into a <see cref="FeatureMatrix"/> by the code that prediction uses.</summary>
internal sealed class Featurizer(FeatureSettings settings, Lexicon lexicon, int labelCount)
{
    private readonly FeatureExtractor _extractor = new(settings, lexicon);

    public FeatureLayout Layout { get; } = new(settings, labelCount);

    /// <summary>One row for each text, all terms seen.</summary>
    public FeatureMatrix Featurize(IReadOnlyList<string> texts, int threads) => Featurize(texts, TermDropout.None, threads);

    /// <summary>One row for each text. Chunks of rows run side by side; the result does not depend on how many.</summary>
    public FeatureMatrix Featurize(IReadOnlyList<string> texts, TermDropout dropout, int threads)
    {
        const int rowsPerChunk = 1024;
        var chunks = new Chunk[(texts.Count + rowsPerChunk - 1) / rowsPerChunk];
        Parallel.For(0, chunks.Length, new ParallelOptions { MaxDegreeOfParallelism = threads }, i =>
            chunks[i] = FeaturizeChunk(texts, dropout, i * rowsPerChunk, Math.Min(texts.Count, (i + 1) * rowsPerChunk)));
        return Join(chunks, texts.Count);
    }

    private Chunk FeaturizeChunk(IReadOnlyList<string> texts, TermDropout dropout, int first, int end)
    {
        var (slots, values, ends) = (new List<int>(), new List<float>(), new List<int>());
        var vector = new FeatureVector(Layout);
        var units = new UnitBuffer();
        for (var row = first; row < end; row++)
        {
            Extract(texts[row], row, dropout, units, vector);
            foreach (var slot in vector.NgramSlots)
            {
                slots.Add(slot);
                values.Add(vector.NgramValue);
            }

            slots.AddRange(vector.TermSlots);
            values.AddRange(vector.TermValues);
            ends.Add(slots.Count);
        }

        return new Chunk([.. slots], [.. values], [.. ends]);
    }

    /// <summary>One matrix of all chunks; each is let go as soon as it is copied.</summary>
    private FeatureMatrix Join(Chunk?[] chunks, int rows)
    {
        var starts = new long[rows + 1];
        var total = chunks.Sum(chunk => chunk!.Slots.Length);
        var slots = new int[total];
        var values = new float[total];
        var (row, offset) = (0, 0);
        for (var i = 0; i < chunks.Length; i++)
        {
            var chunk = chunks[i]!;
            foreach (var end in chunk.Ends)
                starts[++row] = offset + end;
            chunk.Slots.CopyTo(slots, offset);
            chunk.Values.CopyTo(values, offset);
            offset += chunk.Slots.Length;
            chunks[i] = null;
        }

        return new FeatureMatrix(starts, slots, values, Layout.Length);
    }

    private void Extract(string text, int row, TermDropout dropout, UnitBuffer units, FeatureVector vector)
    {
        var sink = new DroppingSink(vector, new SeededRandom(dropout.Seed + ((ulong)row << 32)), dropout.Chance);
        vector.Clear();
        _extractor.Extract(text, TextFolding.Fold(text), units, ref sink);
        vector.Complete();
    }

    private sealed record Chunk(int[] Slots, float[] Values, int[] Ends);
}
