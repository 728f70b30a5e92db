using System.Runtime.CompilerServices;

namespace PolicyThemes;

/// <content>Many statements at once.</content>
public sealed partial class ThemeClassifier
{
    // Large enough that handing a chunk to a thread costs nothing beside classifying it.
    private const int ChunkLength = 256;
    private const int AnswersAheadPerThread = 32;

    /// <summary>Classifies statements on several threads into memory of the caller. The answers do not depend on the number of threads.</summary>
    /// <param name="texts">The statements.</param>
    /// <param name="themes">Takes the themes of each statement; as long as <paramref name="texts"/>.</param>
    /// <param name="probabilities">Takes statements × labels calibrated probabilities, 0 to 1.</param>
    /// <param name="threads">At most so many threads; 0, the default, for all processors.</param>
    /// <param name="cancellationToken">Stops between chunks with <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="ArgumentException">There is too little room for the answers.</exception>
    public void ClassifyMany(
        ReadOnlyMemory<string> texts, Memory<ThemeSet> themes, Memory<float> probabilities, int threads = 0, CancellationToken cancellationToken = default)
    {
        var labels = _labels.Length;
        if (themes.Length < texts.Length || probabilities.Length < (long)texts.Length * labels)
            throw new ArgumentException($"room for {themes.Length} sets and {probabilities.Length} probabilities; expected {texts.Length} and {(long)texts.Length * labels}.", nameof(probabilities));

        var options = new ParallelOptions { MaxDegreeOfParallelism = Threads(threads), CancellationToken = cancellationToken };
        Parallel.For(0, (texts.Length + ChunkLength - 1) / ChunkLength, options, chunk =>
        {
            var end = Math.Min(texts.Length, (chunk + 1) * ChunkLength);
            for (var i = chunk * ChunkLength; i < end; i++)
                themes.Span[i] = Classify(texts.Span[i], probabilities.Span.Slice(i * labels, labels));
        });
    }

    /// <summary>
    /// Classifies a stream of statements on several threads. Answers come in the order of the statements; only a few chunks are read ahead of
    /// the answers that the caller has taken.
    /// </summary>
    /// <param name="texts">The statements; none may be null.</param>
    /// <param name="threads">At most so many threads; 0, the default, for all processors.</param>
    /// <param name="cancellationToken">Stops between chunks with <see cref="OperationCanceledException"/>.</param>
    public IEnumerable<Classification> ClassifyMany(IEnumerable<string> texts, int threads = 0, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return Read(texts, Threads(threads), cancellationToken);

        IEnumerable<Classification> Read(IEnumerable<string> all, int most, CancellationToken cancellation)
        {
            var options = new ParallelOptions { MaxDegreeOfParallelism = most, CancellationToken = cancellation };
            foreach (var window in all.Chunk(ChunkLength * most))
            {
                var answers = new Classification[window.Length];
                Parallel.For(0, window.Length, options, i => answers[i] = Classify(window[i]));
                foreach (var answer in answers)
                    yield return answer;
            }
        }
    }

    /// <summary>
    /// Classifies statements as they arrive, on several threads. Answers come in the order of the statements, each as soon as it is there; only a
    /// few statements are read ahead of the answers that the caller has taken.
    /// </summary>
    /// <param name="texts">The statements; none may be null.</param>
    /// <param name="threads">At most so many threads; 0, the default, for all processors.</param>
    /// <param name="cancellationToken">Stops with <see cref="OperationCanceledException"/>.</param>
    public async IAsyncEnumerable<Classification> ClassifyMany(
        IAsyncEnumerable<string> texts, int threads = 0, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(texts);
        var most = Threads(threads);
        using var places = new SemaphoreSlim(most);
        var ahead = new Queue<Task<Classification>>();
        await foreach (var text in texts.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            ahead.Enqueue(ClassifyAsync(text, places, cancellationToken));
            while (ahead.Count > 0 && (ahead.Peek().IsCompleted || ahead.Count >= most * AnswersAheadPerThread))
                yield return await ahead.Dequeue().ConfigureAwait(false);
        }

        while (ahead.TryDequeue(out var answer))
            yield return await answer.ConfigureAwait(false);
    }

    private async Task<Classification> ClassifyAsync(string text, SemaphoreSlim places, CancellationToken cancellationToken)
    {
        await places.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return await Task.Run(() => Classify(text), cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            places.Release();
        }
    }

    private static int Threads(int threads) => threads switch
    {
        0 => Environment.ProcessorCount,
        > 0 => threads,
        _ => throw new ArgumentOutOfRangeException(nameof(threads), threads, "expected 1 or more threads, or 0 for all processors."),
    };
}
