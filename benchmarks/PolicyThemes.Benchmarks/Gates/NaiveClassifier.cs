namespace PolicyThemes.Benchmarks.Gates;

/// <summary>
/// What the span path is compared with: a plain loop that hashes character 1–4-grams into a set and gathers five weights for each. It stays
/// as it is, so that ratios to it can be compared over time.
/// </summary>
internal sealed class NaiveClassifier
{
    private const int Labels = 5;
    private const int Slots = 1 << 18;
    private const int LongestNgram = 4;

    private readonly float[][] _weights = [.. Enumerable.Range(0, Labels).Select(Weights)];
    private readonly HashSet<int> _slots = [];

    public float Classify(string text)
    {
        _slots.Clear();
        for (var i = 0; i < text.Length; i++)
        {
            var hash = 2166136261u;
            for (var n = 0; n < LongestNgram && i + n < text.Length; n++)
            {
                hash = (hash ^ text[i + n]) * 16777619u;
                _slots.Add((int)((hash ^ (hash >> 15)) & (Slots - 1)));
            }
        }

        var largest = float.NegativeInfinity;
        for (var label = 0; label < Labels; label++)
        {
            var score = 0f;
            foreach (var slot in _slots)
                score += _weights[label][slot];
            largest = Math.Max(largest, score);
        }

        return largest;
    }

    private static float[] Weights(int label)
    {
        var random = new Random(label);
        return [.. Enumerable.Range(0, Slots).Select(_ => random.NextSingle() - 0.5f)];
    }
}
