using System.Numerics;
using PolicyThemes.Features;

namespace PolicyThemes.Scores;

/// <summary>Holds the features of one sentence with their places, and weighs them as <see cref="LinearScorer"/> does.</summary>
internal sealed class EvidenceCollector
{
    public List<(uint Hash, int Start, int Length)> Ngrams { get; } = [];

    public List<(TermMatch Match, int Start, int Length)> Terms { get; } = [];

    /// <summary>One piece of evidence for each span: contributions to the log-odds, in the order of the text.</summary>
    public IReadOnlyList<Evidence> Weigh(FeatureLayout layout, InterleavedWeights weights, IReadOnlyList<ICalibration> calibrations)
    {
        var spans = new SortedDictionary<(int Start, int Length, bool IsTerm), float[]>();
        WeighNgrams(spans, layout, weights);
        WeighTerms(spans, layout, weights);
        return
        [
            .. spans.Select(span => new Evidence(
                span.Key.Start,
                span.Key.Length,
                span.Key.IsTerm,
                [.. span.Value.Select((value, label) => (float)(calibrations[label].LogOddsPerScore * value))])),
        ];
    }

    /// <summary>A slot counts where it stands first, as in the vector.</summary>
    private void WeighNgrams(SortedDictionary<(int Start, int Length, bool IsTerm), float[]> spans, FeatureLayout layout, InterleavedWeights weights)
    {
        var first = new Dictionary<int, (int Start, int Length)>();
        foreach (var (hash, start, length) in Ngrams)
            first.TryAdd((int)(hash & (uint)(layout.NgramSlots - 1)), (start, length));

        var value = first.Count == 0 ? 0 : 1 / MathF.Sqrt(first.Count);
        foreach (var (slot, place) in first)
            Add(spans, (place.Start, place.Length, false), weights, slot, value);
    }

    /// <summary>The value of a counter's slots is shared out equally among the terms that it counts.</summary>
    private void WeighTerms(SortedDictionary<(int Start, int Length, bool IsTerm), float[]> spans, FeatureLayout layout, InterleavedWeights weights)
    {
        var counts = Terms.SelectMany(term => Counters(layout, term.Match)).CountBy(counter => counter).ToDictionary();
        foreach (var (match, start, length) in Terms)
        {
            foreach (var counter in Counters(layout, match))
            {
                var count = counts[counter];
                Add(spans, (start, length, true), weights, layout.PresenceSlot(counter), 1f / count);
                Add(spans, (start, length, true), weights, layout.CountSlot(counter), MathF.Log2(1 + count) / count);
            }
        }
    }

    private static IEnumerable<int> Counters(FeatureLayout layout, TermMatch match)
    {
        for (var @class = FeatureLayout.Weakest(match.Class); @class <= match.Class; @class++)
        {
            if (match.Labels == 0) yield return layout.NoneCounter(@class);
            for (var labels = match.Labels; labels != 0; labels &= labels - 1)
                yield return FeatureLayout.Counter(BitOperations.TrailingZeroCount(labels), @class);
        }
    }

    private static void Add(
        SortedDictionary<(int Start, int Length, bool IsTerm), float[]> spans, (int Start, int Length, bool IsTerm) span, InterleavedWeights weights, int slot, float value)
    {
        if (!spans.TryGetValue(span, out var contributions))
            spans.Add(span, contributions = new float[weights.LabelCount]);
        for (var label = 0; label < contributions.Length; label++)
            contributions[label] += weights.Weight(slot, label) * value;
    }
}
