using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using PolicyThemes.Extensions.Loading;

namespace PolicyThemes.Extensions.Health;

/// <summary>Healthy with the newest model, degraded on an older one because the newest could not be used, failed without any.</summary>
internal sealed class ThemeClassifierHealthCheck(IServiceProvider services, string name) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var keeper = services.GetRequiredKeyedService<ModelKeeper>(name);
        var (model, failure) = (keeper.Current, keeper.Failure);
        var data = new Dictionary<string, object> { ["model"] = model.Version, ["source"] = model.Source };
        return Task.FromResult(failure is null
            ? HealthCheckResult.Healthy($"model {model.Version}", data)
            : HealthCheckResult.Degraded($"model {model.Version} stays in use: {failure.Message}", failure, data));
    }
}
