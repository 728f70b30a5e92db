using PolicyThemes.Training.Fitting;

namespace PolicyThemes.Training.Tests.Fitting;

/// <summary>Sparse rows with labels that depend on them, and noise; the same every time. The last third of the slots are terms.</summary>
internal static class RandomProblem
{
    public static FitProblem Create(int rows = 40, int width = 12, int labels = 3, int seed = 1, ScratchFile? scratch = null)
    {
        var random = new Random(seed);
        var bits = new ulong[rows];
        var blocks = Enumerable.Range(0, rows).Select(row =>
        {
            int[] slots = [.. Enumerable.Range(0, width).Where(_ => random.NextDouble() < 0.4)];
            for (var label = 0; label < labels; label++)
            {
                var carries = slots.Contains(label) ^ random.NextDouble() < 0.15;
                if (carries) bits[row] |= 1UL << label;
            }

            return slots;
        }).Chunk(FeatureMatrix.BlockRows).Select(chunk => Block(chunk, width * 2 / 3, random, scratch)).ToArray();

        var matrix = new FeatureMatrix([.. blocks.Select(block => block.Ngrams)], [.. blocks.Select(block => block.Terms)], rows, width);
        float[] costs = [.. Enumerable.Range(0, rows).Select(_ => (float)(0.2 + random.NextDouble()))];
        float[] scale = [.. Enumerable.Range(0, width).Select(slot => slot < width * 2 / 3 ? (float)(0.5 + random.NextDouble()) : 1)];
        return new FitProblem(matrix, scale, bits, costs, [.. Enumerable.Repeat(1f, labels)]);
    }

    private static (NgramBlock Ngrams, TermBlock Terms) Block(int[][] rows, int ngramSlots, Random random, ScratchFile? scratch)
    {
        var (ngrams, ngramEnds, ngramValues) = (new List<int>(), new List<int>(), new List<float>());
        var (terms, termValues, termEnds) = (new List<int>(), new List<float>(), new List<int>());
        foreach (var row in rows)
        {
            ngrams.AddRange(row.Where(slot => slot < ngramSlots));
            ngramEnds.Add(ngrams.Count);
            ngramValues.Add((float)(0.2 + random.NextDouble()));
            terms.AddRange(row.Where(slot => slot >= ngramSlots));
            termValues.AddRange(row.Where(slot => slot >= ngramSlots).Select(_ => (float)((random.NextDouble() * 2) - 0.5)));
            termEnds.Add(terms.Count);
        }

        return (new NgramBlock([.. ngrams], [.. ngramEnds], [.. ngramValues], scratch), new TermBlock([.. terms], [.. termValues], [.. termEnds]));
    }
}
