using Microsoft.Extensions.Diagnostics.HealthChecks;
using PolicyThemes.Extensions.Health;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers health checks of classifiers.</summary>
public static class ThemeClassifierHealthChecksBuilderExtensions
{
    /// <summary>
    /// Adds a check of the classifier: healthy with its newest model, degraded while a newer model file or newer options could not be used.
    /// It reports the version of the model, never text.
    /// </summary>
    /// <param name="builder">What <c>services.AddHealthChecks()</c> returned.</param>
    /// <param name="name">The name that the classifier was registered under; left out, the one without a name.</param>
    /// <param name="tags">Tags to select the check by.</param>
    /// <remarks>The check is called <c>policy-themes</c>, followed by <c>-name</c> where there is a name.</remarks>
    public static IHealthChecksBuilder AddThemeClassifier(this IHealthChecksBuilder builder, string? name = null, IEnumerable<string>? tags = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        return builder.Add(new HealthCheckRegistration(
            string.IsNullOrEmpty(name) ? "policy-themes" : $"policy-themes-{name}",
            provider => new ThemeClassifierHealthCheck(provider, name ?? Options.Options.DefaultName),
            failureStatus: null,
            tags));
    }
}
