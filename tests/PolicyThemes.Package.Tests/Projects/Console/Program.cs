using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using PolicyThemes;

var statement = args[0];
Console.WriteLine(ThemeClassifier.Default.Classify(statement));

var services = new ServiceCollection();
services.AddLogging().AddThemeClassifier(options => options.AbstentionBand = 0.1f);
services.AddHealthChecks().AddThemeClassifier();
await using var provider = services.BuildServiceProvider();
Console.WriteLine(provider.GetRequiredService<IThemeClassifier>().Classify(statement));
Console.WriteLine((await provider.GetRequiredService<HealthCheckService>().CheckHealthAsync()).Status);
Console.WriteLine(ThemeClassifier.Default.Explain(statement).Evidence.Count > 0 ? "explained" : "not explained");
