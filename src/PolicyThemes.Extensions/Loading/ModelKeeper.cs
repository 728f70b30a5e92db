using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PolicyThemes.Extensions.Telemetry;

namespace PolicyThemes.Extensions.Loading;

/// <summary>
/// Keeps one model loaded and replaces it when its file or its options change. Who has taken <see cref="Current"/> finishes with it;
/// what cannot be loaded is reported and changes nothing.
/// </summary>
internal sealed class ModelKeeper : IDisposable
{
    private readonly Lock _gate = new();
    private readonly string _optionsName;
    private readonly Instruments _instruments;
    private readonly ILogger _logger;
    private readonly ITimer _timer;
    private readonly IDisposable? _optionsChanges;
    private volatile LoadedModel _current;
    private volatile Exception? _failure;
    private ThemeClassifierOptions _options;
    private FileStamp? _stamp;

    public ModelKeeper(string name, IOptionsMonitor<ThemeClassifierOptions> options, TimeProvider time, Instruments instruments, ILogger logger)
    {
        (_optionsName, _instruments, _logger) = (name, instruments, logger);
        Name = name.Length > 0 ? name : "default";
        _options = options.Get(name);
        _stamp = StampOf(_options);
        _current = LoadedModel.Load(name, _options);
        _logger.Loaded(Name, _current.Version, _current.Source);
        _timer = time.CreateTimer(_ => FollowFile(), null, Interval, Interval);
        _optionsChanges = options.OnChange(FollowOptions);
    }

    /// <summary>What logs and measurements call the classifier.</summary>
    public string Name { get; }

    public LoadedModel Current => _current;

    /// <summary>Why the newest file or options were not taken; null where they were.</summary>
    public Exception? Failure => _failure;

    private TimeSpan Interval => _options is { ModelPath: not null, ReloadInterval: { } interval } ? interval : Timeout.InfiniteTimeSpan;

    public void Dispose()
    {
        _optionsChanges?.Dispose();
        _timer.Dispose();
    }

    private void FollowFile()
    {
        lock (_gate)
        {
            // taken before reading: a file that changes meanwhile is read again next time
            var stamp = StampOf(_options);
            if (stamp == _stamp) return;
            _stamp = stamp;
            Replace(_options);
        }
    }

    private void FollowOptions(ThemeClassifierOptions options, string? name)
    {
        if ((name ?? "") != _optionsName) return;
        lock (_gate)
        {
            var stamp = StampOf(options);
            if (!Replace(options)) return;
            (_options, _stamp) = (options, stamp);
            _timer.Change(Interval, Interval);
        }
    }

    private bool Replace(ThemeClassifierOptions options)
    {
        try
        {
            var before = _current.Version;
            _current = LoadedModel.Load(_optionsName, options);
            _failure = null;
            _logger.Replaced(Name, before, _current.Version, _current.Source);
        }
        catch (Exception e) // whatever is wrong with the new file, callers still have the old model
        {
            _failure = e;
            _logger.Refused(e, Name, options.ModelPath ?? LoadedModel.Bundled, _current.Version, e.Message);
        }

        _instruments.CountReload(Name, _failure is null);
        return _failure is null;
    }

    private static FileStamp? StampOf(ThemeClassifierOptions options) => options.ModelPath is { } path ? FileStamp.Of(path) : null;
}
