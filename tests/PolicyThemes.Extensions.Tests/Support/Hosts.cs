using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace PolicyThemes.Extensions.Tests.Support;

internal static class Hosts
{
    /// <summary>A host with nothing of its own, not started.</summary>
    public static IHost Build(Action<IServiceCollection> configure, LogLines? log = null)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new HostApplicationBuilderSettings());
        if (log is not null) builder.Logging.AddProvider(log);
        configure(builder.Services);
        return builder.Build();
    }

    public static IThemeClassifier Classifier(this IHost host, string? name = null) => name is null
        ? host.Services.GetRequiredService<IThemeClassifier>()
        : host.Services.GetRequiredKeyedService<IThemeClassifier>(name);
}
