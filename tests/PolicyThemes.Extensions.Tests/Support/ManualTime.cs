namespace PolicyThemes.Extensions.Tests.Support;

/// <summary>Timers that fire when the test says so, and only those that are running.</summary>
internal sealed class ManualTime : TimeProvider
{
    private readonly List<ManualTimer> _timers = [];

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new ManualTimer(callback, state, period);
        _timers.Add(timer);
        return timer;
    }

    public void Tick() => _timers.ForEach(timer => timer.Fire());
}
