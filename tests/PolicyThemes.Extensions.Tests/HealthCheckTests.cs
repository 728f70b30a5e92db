using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;
using PolicyThemes.Extensions.Tests.Support;

namespace PolicyThemes.Extensions.Tests;

public sealed class HealthCheckTests : IDisposable
{
    private readonly ModelFolder _folder = new();
    private readonly ManualTime _time = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_loaded_model_is_healthy_and_named()
    {
        using var host = Build();
        var entry = await Check(host, "policy-themes");
        Assert.Equal(HealthStatus.Healthy, entry.Status);
        Assert.Equal(_folder.ModelPath, entry.Data["source"]);
    }

    [Fact]
    public async Task A_refused_model_file_degrades_until_a_sound_one_comes()
    {
        using var host = Build();
        _ = host.Classifier();
        _folder.Put([1, 2, 3]);
        _time.Tick();
        Assert.Equal(HealthStatus.Degraded, (await Check(host, "policy-themes")).Status);
        _folder.Put(TinyModels.Second);
        _time.Tick();
        Assert.Equal(HealthStatus.Healthy, (await Check(host, "policy-themes")).Status);
    }

    [Fact]
    public async Task A_model_that_cannot_be_loaded_is_unhealthy()
    {
        _folder.Put([1, 2, 3]);
        using var host = Build();
        Assert.Equal(HealthStatus.Unhealthy, (await Check(host, "policy-themes")).Status);
    }

    [Fact]
    public async Task Named_classifiers_have_checks_of_their_own()
    {
        using var host = Build("strict");
        Assert.Equal(HealthStatus.Healthy, (await Check(host, "policy-themes-strict")).Status);
    }

    private IHost Build(string? name = null) => Hosts.Build(services =>
    {
        services.AddSingleton<TimeProvider>(_time);
        services.AddHealthChecks().AddThemeClassifier(name);
        if (name is null) services.AddThemeClassifier(Configure);
        else services.AddThemeClassifier(name, Configure);
    });

    private void Configure(ThemeClassifierOptions options) => (options.ModelPath, options.ReloadInterval) = (_folder.ModelPath, TimeSpan.FromSeconds(1));

    private static async Task<HealthReportEntry> Check(IHost host, string name) =>
        (await host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync()).Entries[name];
}
