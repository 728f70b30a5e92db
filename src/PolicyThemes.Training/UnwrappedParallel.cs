using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;

namespace PolicyThemes.Training;

/// <summary>Runs parallel work whose errors reach the caller as they were thrown, such as that of a bad line of a file or of a full disk.</summary>
internal static class UnwrappedParallel
{
    /// <summary>Calls <paramref name="body"/> for 0 .. <paramref name="count"/> - 1, in any order.</summary>
    public static void For(int count, int threads, Action<int> body, CancellationToken cancellationToken = default) =>
        Run(() => Parallel.For(0, count, Options(threads, cancellationToken), body));

    /// <summary>Calls <paramref name="body"/> for each item of a sequence, with something that belongs to one thread.</summary>
    public static void ForEach<TItem, TOwn>(
        IEnumerable<TItem> items, int threads, Func<TOwn> own, Action<TItem, TOwn> body, CancellationToken cancellationToken) =>
        Run(() => Parallel.ForEach(
            Partitioner.Create(items, EnumerablePartitionerOptions.NoBuffering),
            Options(threads, cancellationToken),
            own,
            (item, _, room) =>
            {
                body(item, room);
                return room;
            },
            _ => { }));

    private static ParallelOptions Options(int threads, CancellationToken cancellationToken) =>
        new() { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken };

    private static void Run(Action work)
    {
        try
        {
            work();
        }
        catch (AggregateException e)
        {
            ExceptionDispatchInfo.Throw(e.Flatten().InnerExceptions[0]);
        }
    }
}
