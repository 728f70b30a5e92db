using PolicyThemes;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddThemeClassifier();
builder.Services.AddThemeClassifier("strict", options => options.Thresholds["trade"] = 1);
builder.Services.AddHealthChecks().AddThemeClassifier();

var app = builder.Build();
app.MapGet("/themes", (string text, IThemeClassifier classifier) => classifier.Classify(text).ToString());
app.MapGet("/strict", (string text, [FromKeyedServices("strict")] IThemeClassifier classifier) => classifier.Classify(text).ToString());
app.MapHealthChecks("/health");
app.Run();
