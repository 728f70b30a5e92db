namespace PolicyThemes.Features;

/// <summary>Takes the features of one sentence as they are found; a struct, so that each use compiles to its own code.</summary>
internal interface IFeatureSink
{
    /// <summary>An n-gram or a pair of words with its hash and where it stands in the sentence; may come more than once.</summary>
    void AddNgram(uint hash, int start, int length);

    /// <summary>A lexicon term and where it stands in the sentence.</summary>
    void AddTerm(in TermMatch match, int start, int length);
}
