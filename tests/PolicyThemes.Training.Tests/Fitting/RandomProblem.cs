using PolicyThemes.Training.Fitting;

namespace PolicyThemes.Training.Tests.Fitting;

/// <summary>Sparse rows with labels that depend on them, and noise; the same every time.</summary>
internal static class RandomProblem
{
    public static FitProblem Create(int rows = 40, int width = 12, int labels = 3, int seed = 1)
    {
        var random = new Random(seed);
        var starts = new List<long> { 0 };
        var slots = new List<int>();
        var values = new List<float>();
        var bits = new ulong[rows];
        for (var row = 0; row < rows; row++)
        {
            foreach (var slot in Enumerable.Range(0, width).Where(_ => random.NextDouble() < 0.4))
            {
                slots.Add(slot);
                values.Add((float)((random.NextDouble() * 2) - 0.5));
            }

            starts.Add(slots.Count);
            for (var label = 0; label < labels; label++)
            {
                var carries = slots.Skip((int)starts[row]).Contains(label) ^ random.NextDouble() < 0.15;
                if (carries) bits[row] |= 1UL << label;
            }
        }

        float[] costs = [.. Enumerable.Range(0, rows).Select(_ => (float)(0.2 + random.NextDouble()))];
        return new FitProblem(new FeatureMatrix([.. starts], [.. slots], [.. values], width), bits, costs, [.. Enumerable.Repeat(1f, labels)]);
    }
}
