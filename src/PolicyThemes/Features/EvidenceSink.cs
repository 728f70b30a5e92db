using PolicyThemes.Scores;

namespace PolicyThemes.Features;

/// <summary>Collects features together with where they stand.</summary>
internal readonly struct EvidenceSink(EvidenceCollector collector) : IFeatureSink
{
    public EvidenceCollector Collector => collector;

    public void AddNgram(uint hash, int start, int length) => collector.Ngrams.Add((hash, start, length));

    public void AddTerm(in TermMatch match, int start, int length) => collector.Terms.Add((match, start, length));
}
