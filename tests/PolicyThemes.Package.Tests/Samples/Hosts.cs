using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.Metrics;
using Microsoft.Extensions.Hosting;
using PolicyThemes.Package.Tests.Support;

namespace PolicyThemes.Package.Tests.Samples;

internal static class Hosts
{
    public static async Task Run()
    {
        var modelPath = Path.Combine(Repository.Root, "models", "policy-themes", "policy-themes.zip");

        // sample-begin
        var builder = Host.CreateApplicationBuilder();
        builder.Services.AddThemeClassifier();                               // IThemeClassifier with the model of the package
        builder.Services.AddThemeClassifier("own", options =>                // [FromKeyedServices("own")] IThemeClassifier
        {
            options.ModelPath = modelPath;                                   // a file made by 'policy-themes train'
            options.ReloadInterval = TimeSpan.FromMinutes(1);                // replace the file: the running host takes the new one
            options.Thresholds["trade"] = 0.6f;
        });
        builder.Services.AddHealthChecks().AddThemeClassifier().AddThemeClassifier("own");
        builder.Metrics.AddDebugConsole().EnableMetrics("PolicyThemes");     // or a meter and a source of OpenTelemetry, by this name
        using var host = builder.Build();
        await host.StartAsync();                                             // loads the models; wrong options stop it here

        var classifier = host.Services.GetRequiredKeyedService<IThemeClassifier>("own");
        Console.WriteLine(classifier.Classify("They agreed to cut tariffs."));
        Console.WriteLine((await host.Services.GetRequiredService<HealthCheckService>().CheckHealthAsync()).Status);
        // sample-end
        await host.StopAsync();
    }
}
