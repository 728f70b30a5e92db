using System.Collections.Concurrent;
using PolicyThemes.Evaluation.Randomness;
using PolicyThemes.Features;
using PolicyThemes.Text;
using PolicyThemes.Training.Fitting;

namespace PolicyThemes.Training.Features;

/// <summary>Turns texts into a <see cref="FeatureMatrix"/> by the code that prediction uses.</summary>
internal sealed class Featurizer(FeatureSettings settings, Lexicon lexicon, int labelCount)
{
    private readonly FeatureExtractor _extractor = new(settings, lexicon);
    private readonly FeatureLayout _layout = new(settings, labelCount);

    /// <summary>One row for each text, all terms seen.</summary>
    public FeatureMatrix Featurize(IEnumerable<string> texts, int threads) => Featurize(texts, TermDropout.None, threads).Seen;

    /// <summary>One row for each text, which are walked through once. Blocks of rows run side by side; the result does not depend on how many.</summary>
    /// <param name="texts">The texts.</param>
    /// <param name="dropout">Which terms the fit does not see.</param>
    /// <param name="threads">At most so many threads.</param>
    /// <param name="scratch">Takes the n-grams; null to keep them in memory.</param>
    /// <param name="cancellationToken">Stops between two blocks with <see cref="OperationCanceledException"/>.</param>
    public FeaturizedTexts Featurize(IEnumerable<string> texts, TermDropout dropout, int threads, ScratchFile? scratch = null, CancellationToken cancellationToken = default)
    {
        var found = new ConcurrentDictionary<int, FeatureBlock>();
        UnwrappedParallel.ForEach(
            texts.Chunk(FeatureMatrix.BlockRows).Index(),
            threads,
            () => new Room(_layout),
            (chunk, room) => found[chunk.Index] = FeaturizeBlock(chunk.Item, dropout, chunk.Index * FeatureMatrix.BlockRows, scratch, room),
            cancellationToken);

        FeatureBlock[] blocks = [.. Enumerable.Range(0, found.Count).Select(index => found[index])];
        NgramBlock[] ngrams = [.. blocks.Select(block => block.Ngrams)];
        var rows = ngrams.Sum(block => block.Ends.Length);
        var seen = new FeatureMatrix(ngrams, [.. blocks.Select(block => block.Seen)], rows, _layout.Length);
        return new FeaturizedTexts(seen, dropout == TermDropout.None ? seen : new FeatureMatrix(ngrams, [.. blocks.Select(block => block.Fitted)], rows, _layout.Length));
    }

    private FeatureBlock FeaturizeBlock(string[] texts, TermDropout dropout, int firstRow, ScratchFile? scratch, Room room)
    {
        for (var i = 0; i < texts.Length; i++)
        {
            var sink = new ThinningSink(room.Vector, room.Thinned, new SeededRandom(dropout.Seed + ((ulong)(firstRow + i) << 32)), dropout.Chance);
            room.Vector.Clear();
            room.Thinned.Clear();
            _extractor.Extract(texts[i], TextFolding.Fold(texts[i]), room.Units, ref sink);
            room.Vector.Complete();
            room.Thinned.Complete();
            room.Builder.Add(room.Vector, room.Thinned);
        }

        return room.Builder.Build(scratch);
    }

    /// <summary>What one thread needs, used again from block to block.</summary>
    private sealed class Room(FeatureLayout layout)
    {
        public FeatureVector Vector { get; } = new(layout);

        public FeatureVector Thinned { get; } = new(layout);

        public UnitBuffer Units { get; } = new();

        public BlockBuilder Builder { get; } = new();
    }
}
