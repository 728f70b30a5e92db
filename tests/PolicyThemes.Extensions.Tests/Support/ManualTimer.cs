namespace PolicyThemes.Extensions.Tests.Support;

internal sealed class ManualTimer(TimerCallback callback, object? state, TimeSpan period) : ITimer
{
    private bool _isRunning = period != Timeout.InfiniteTimeSpan;

    public void Fire()
    {
        if (_isRunning) callback(state);
    }

    public bool Change(TimeSpan dueTime, TimeSpan period) => _isRunning = period != Timeout.InfiniteTimeSpan;

    public void Dispose() => _isRunning = false;

    public ValueTask DisposeAsync()
    {
        Dispose();
        return ValueTask.CompletedTask;
    }
}
