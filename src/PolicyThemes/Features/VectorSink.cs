namespace PolicyThemes.Features;

/// <summary>Collects features into a <see cref="FeatureVector"/>.</summary>
internal readonly struct VectorSink(FeatureVector vector) : IFeatureSink
{
    public void AddNgram(uint hash, int start, int length) => vector.AddNgram(hash);

    public void AddTerm(in TermMatch match, int start, int length) => vector.AddTerm(match);
}
