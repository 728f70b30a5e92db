using System.Threading.Channels;

namespace PolicyThemes.Cli.Classifying;

/// <summary>Works on items side by side and hands the results on in the order of the items; only a few items are in memory at once.</summary>
internal static class OrderedPipeline
{
    private const int ItemsPerThread = 4;

    public static void Run<TItem, TResult>(IEnumerable<TItem> items, Func<TItem, TResult> work, Action<TResult> consume, int threads)
    {
        if (threads == 1)
        {
            foreach (var item in items)
                consume(work(item));
            return;
        }

        var queue = Channel.CreateBounded<Task<TResult>>(threads * ItemsPerThread);
        using var places = new SemaphoreSlim(threads);
        var producer = Task.Run(() => Produce(items, work, queue.Writer, places));
        var consumer = Task.Run(() => Consume(queue.Reader, consume));
        consumer.GetAwaiter().GetResult();
        producer.GetAwaiter().GetResult();
    }

    private static async Task Produce<TItem, TResult>(IEnumerable<TItem> items, Func<TItem, TResult> work, ChannelWriter<Task<TResult>> queue, SemaphoreSlim places)
    {
        try
        {
            foreach (var item in items)
            {
                await places.WaitAsync();
                var task = Task.Run(() =>
                {
                    try
                    {
                        return work(item);
                    }
                    finally
                    {
                        places.Release();
                    }
                });
                if (!await TryAdd(queue, task)) return;
            }

            queue.Complete();
        }
        catch (Exception e)
        {
            queue.Complete(e);
        }
    }

    private static async Task<bool> TryAdd<T>(ChannelWriter<T> queue, T item)
    {
        try
        {
            await queue.WriteAsync(item);
            return true;
        }
        catch (ChannelClosedException)
        {
            return false;
        }
    }

    private static async Task Consume<TResult>(ChannelReader<Task<TResult>> queue, Action<TResult> consume)
    {
        await foreach (var task in queue.ReadAllAsync())
            consume(await task);
    }
}
