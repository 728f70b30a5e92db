using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using PolicyThemes.Extensions.Loading;

namespace PolicyThemes.Extensions.Hosting;

/// <summary>Loads a model when the host starts: a missing or broken file stops the start, and the first request finds it ready.</summary>
internal sealed class ThemeClassifierStart(IServiceProvider services, string name) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken)
    {
        services.GetRequiredKeyedService<ModelKeeper>(name);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
