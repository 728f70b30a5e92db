using System.Runtime.InteropServices;
using PolicyThemes.Features;
using PolicyThemes.Training.Fitting;

namespace PolicyThemes.Training.Features;

/// <summary>Collects the feature vectors of neighbouring rows, block after block. Belongs to one thread.</summary>
internal sealed class BlockBuilder
{
    private readonly List<int> _ngrams = [];
    private readonly List<int> _ngramEnds = [];
    private readonly List<float> _ngramValues = [];
    private readonly TermBuilder _seen = new();
    private readonly TermBuilder _fitted = new();

    /// <param name="vector">The n-grams and all terms of the row.</param>
    /// <param name="thinned">The terms of the row that the fit may see.</param>
    public void Add(FeatureVector vector, FeatureVector thinned)
    {
        _ngrams.AddRange(vector.NgramSlots);
        _ngramEnds.Add(_ngrams.Count);
        _ngramValues.Add(vector.NgramValue);
        _seen.Add(vector);
        _fitted.Add(thinned);
    }

    /// <summary>The block of the rows added since the last one.</summary>
    /// <param name="scratch">Takes the n-grams; null to keep them in memory.</param>
    public FeatureBlock Build(ScratchFile? scratch)
    {
        var ngrams = new NgramBlock(CollectionsMarshal.AsSpan(_ngrams), [.. _ngramEnds], [.. _ngramValues], scratch);
        _ngrams.Clear();
        _ngramEnds.Clear();
        _ngramValues.Clear();
        return new FeatureBlock(ngrams, _seen.Build(), _fitted.Build());
    }

    private sealed class TermBuilder
    {
        private readonly List<int> _slots = [];
        private readonly List<float> _values = [];
        private readonly List<int> _ends = [];

        public void Add(FeatureVector vector)
        {
            _slots.AddRange(vector.TermSlots);
            _values.AddRange(vector.TermValues);
            _ends.Add(_slots.Count);
        }

        public TermBlock Build()
        {
            var block = new TermBlock([.. _slots], [.. _values], [.. _ends]);
            _slots.Clear();
            _values.Clear();
            _ends.Clear();
            return block;
        }
    }
}
