using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using PolicyThemes;
using PolicyThemes.Extensions.Hosting;
using PolicyThemes.Extensions.Loading;
using PolicyThemes.Extensions.Options;
using PolicyThemes.Extensions.Telemetry;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers classifiers of policy themes.</summary>
public static class ThemeClassifierServiceCollectionExtensions
{
    /// <summary>
    /// Registers <see cref="IThemeClassifier"/> as a singleton. Its model is loaded when the host starts, or at first use where there is no host.
    /// </summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="configure">Sets the options; left out, the model inside the package decides as it was trained to.</param>
    /// <returns>A builder for the options, to bind them to configuration for example.</returns>
    /// <example><code>
    /// builder.Services.AddThemeClassifier();
    /// app.MapPost("/themes", (string text, IThemeClassifier classifier) => classifier.Classify(text).Themes);
    /// </code></example>
    public static OptionsBuilder<ThemeClassifierOptions> AddThemeClassifier(this IServiceCollection services, Action<ThemeClassifierOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        services.TryAddSingleton<IThemeClassifier>(provider => Measured(provider, Options.Options.DefaultName));
        return AddNamed(services, Options.Options.DefaultName, configure);
    }

    /// <summary>
    /// Registers one of several classifiers as a keyed singleton: take it by <c>[FromKeyedServices("name")] IThemeClassifier</c>, or by
    /// <c>GetRequiredKeyedService&lt;IThemeClassifier&gt;("name")</c>.
    /// </summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="name">Key of the service and name of its options; also says in telemetry which classifier spoke.</param>
    /// <param name="configure">Sets the options; left out, the model inside the package decides as it was trained to.</param>
    /// <returns>A builder for the options, to bind them to configuration for example.</returns>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty.</exception>
    public static OptionsBuilder<ThemeClassifierOptions> AddThemeClassifier(
        this IServiceCollection services, string name, Action<ThemeClassifierOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentException.ThrowIfNullOrEmpty(name);
        services.TryAddKeyedSingleton<IThemeClassifier>(name, (provider, _) => Measured(provider, name));
        return AddNamed(services, name, configure);
    }

    private static OptionsBuilder<ThemeClassifierOptions> AddNamed(IServiceCollection services, string name, Action<ThemeClassifierOptions>? configure)
    {
        if (!services.Any(service => service.ServiceType == typeof(ModelKeeper) && name.Equals(service.ServiceKey)))
        {
            services.TryAddSingleton<Instruments>();
            services.AddKeyedSingleton(name, (provider, _) => Keeper(provider, name));
            services.AddSingleton<IHostedService>(provider => new ThemeClassifierStart(provider, name));
        }

        var options = services.AddOptionsWithValidateOnStart<ThemeClassifierOptions, ThemeClassifierOptionsValidator>(name);
        return configure is null ? options : options.Configure(configure);
    }

    private static MeasuredThemeClassifier Measured(IServiceProvider provider, string name) =>
        new(provider.GetRequiredKeyedService<ModelKeeper>(name), provider.GetRequiredService<Instruments>());

    private static ModelKeeper Keeper(IServiceProvider provider, string name) => new(
        name,
        provider.GetRequiredService<IOptionsMonitor<ThemeClassifierOptions>>(),
        provider.GetService<TimeProvider>() ?? TimeProvider.System,
        provider.GetRequiredService<Instruments>(),
        provider.GetService<ILoggerFactory>()?.CreateLogger("PolicyThemes") ?? NullLogger.Instance);
}
