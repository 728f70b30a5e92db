using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PolicyThemes.Extensions.Tests.Support;

namespace PolicyThemes.Extensions.Tests;

public sealed class ReloadTests : IDisposable
{
    private readonly ModelFolder _folder = new();
    private readonly ManualTime _time = new();
    private readonly LogLines _log = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_new_model_file_is_taken()
    {
        using var host = Build();
        var classifier = host.Classifier();
        Assert.Equal(["security", "trade"], classifier.Current.Labels);
        _folder.Put(TinyModels.Second);
        _time.Tick();
        Assert.Equal(["commerce", "defence"], classifier.Current.Labels);
        Assert.Contains(" replaced model ", _log.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_did_not_change_is_left_alone()
    {
        using var host = Build();
        var before = host.Classifier().Current;
        _time.Tick();
        Assert.Same(before, host.Classifier().Current);
    }

    [Fact]
    public void A_model_in_use_stays_usable_after_the_reload()
    {
        using var host = Build();
        var before = host.Classifier().Current;
        _folder.Put(TinyModels.Second);
        _time.Tick();
        Assert.Equal(["trade"], before.Classify(TinyModels.TradeText).Themes);
        Assert.Equal(["commerce"], host.Classifier().Classify(TinyModels.TradeText).Themes);
    }

    [Fact]
    public void A_broken_new_file_is_reported_once_and_the_old_model_stays()
    {
        using var host = Build();
        var before = host.Classifier().Current;
        _folder.Put([1, 2, 3]);
        _time.Tick();
        _time.Tick();
        Assert.Same(before, host.Classifier().Current);
        var error = Assert.Single(_log.Lines, line => line.StartsWith("Error:", StringComparison.Ordinal));
        Assert.Contains(_folder.ModelPath, error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sound_file_after_a_broken_one_is_taken()
    {
        using var host = Build();
        var classifier = host.Classifier();
        _folder.Put([1, 2, 3]);
        _time.Tick();
        _folder.Put(TinyModels.Second);
        _time.Tick();
        Assert.Equal(["commerce", "defence"], classifier.Current.Labels);
    }

    [Fact]
    public void A_file_that_is_gone_is_reported_and_the_old_model_stays()
    {
        using var host = Build();
        var before = host.Classifier().Current;
        File.Delete(_folder.ModelPath);
        _time.Tick();
        Assert.Same(before, host.Classifier().Current);
        Assert.StartsWith("Error:", _log.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void Without_an_interval_nobody_looks()
    {
        using var host = Build(options => options.ReloadInterval = null);
        var before = host.Classifier().Current;
        _folder.Put(TinyModels.Second);
        _time.Tick();
        Assert.Same(before, host.Classifier().Current);
    }

    [Fact]
    public void A_symbolic_link_that_points_elsewhere_is_a_new_file()
    {
        var link = _folder.ModelPath + ".link";
        File.CreateSymbolicLink(link, _folder.ModelPath);
        using var host = Build(options => options.ModelPath = link);
        var classifier = host.Classifier();
        File.WriteAllBytes(_folder.ModelPath + ".second", TinyModels.Second);
        File.Delete(link);
        File.CreateSymbolicLink(link, _folder.ModelPath + ".second");
        _time.Tick();
        Assert.Equal(["commerce", "defence"], classifier.Current.Labels);
    }

    [Fact]
    public void Changed_options_are_followed_and_bad_ones_refused()
    {
        var source = new ConfigurationBuilder().AddInMemoryCollection().Build();
        using var host = Build(bind: source);
        var classifier = host.Classifier();
        source["Thresholds:trade"] = "1";
        source.Reload();
        Assert.True(classifier.Classify(TinyModels.TradeText).IsNone);
        source["Thresholds:sport"] = "0.5";
        source.Reload();
        Assert.True(classifier.Classify(TinyModels.TradeText).IsNone);
        Assert.Contains("unknown theme 'sport'", _log.Lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Calls_in_flight_finish_on_the_model_that_they_began_with()
    {
        using var host = Build();
        var classifier = host.Classifier();
        var text = string.Join(' ', Enumerable.Repeat(TinyModels.TradeText, 200));
        using var stop = new CancellationTokenSource();
        var callers = Enumerable.Range(0, 4).Select(_ => Task.Run(() =>
        {
            var seen = new HashSet<string>();
            while (!stop.IsCancellationRequested)
                seen.Add(string.Join(' ', classifier.ClassifyDocument(text).SelectMany(s => s.Classification.Themes).Distinct()));
            return seen;
        })).ToArray();
        for (var i = 0; i < 40; i++)
        {
            _folder.Put(i % 2 == 0 ? TinyModels.Second : TinyModels.First);
            _time.Tick();
        }

        await stop.CancelAsync();
        foreach (var caller in callers)
            Assert.Subset(new HashSet<string> { "trade", "commerce" }, await caller);
    }

    private IHost Build(Action<ThemeClassifierOptions>? configure = null, IConfiguration? bind = null) => Hosts.Build(
        services =>
        {
            services.AddSingleton<TimeProvider>(_time);
            var options = services.AddThemeClassifier(options => (options.ModelPath, options.ReloadInterval) = (_folder.ModelPath, TimeSpan.FromSeconds(1)));
            if (configure is not null) options.Configure(configure);
            if (bind is not null) options.Bind(bind);
        },
        _log);
}
