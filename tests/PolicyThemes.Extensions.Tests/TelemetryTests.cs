using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using PolicyThemes.Extensions.Tests.Support;

namespace PolicyThemes.Extensions.Tests;

public class TelemetryTests
{
    private const string Document = $"The weather was fine. {TinyModels.TradeText}";

    [Fact]
    public void Sentences_themes_and_duration_are_counted_by_classifier_and_model()
    {
        var name = Guid.NewGuid().ToString();
        using var measured = new Measurements(name);
        using var folder = new ModelFolder();
        using var host = Hosts.Build(services => services.AddThemeClassifier(name, options => options.ModelPath = folder.ModelPath));
        host.Classifier(name).Classify(TinyModels.TradeText);
        host.Classifier(name).ClassifyDocument(Document);

        Assert.Equal(3, measured.Sum("policy_themes.sentences"));
        Assert.Equal(2, measured.Sum("policy_themes.themes", "policy_themes.theme=trade"));
        Assert.Equal(1, measured.Sum("policy_themes.themes", "policy_themes.theme=none"));
        Assert.Equal(0, measured.Sum("policy_themes.abstentions"));
        Assert.True(measured.Sum("policy_themes.duration", "policy_themes.operation=classify_document") > 0);
        var model = host.Classifier(name).Current.Model;
        Assert.Equal(3, measured.Sum("policy_themes.sentences", $"policy_themes.model.version={model.Version}+{model.DataHash[..12]}"));
    }

    [Fact]
    public void Abstentions_are_counted()
    {
        var name = Guid.NewGuid().ToString();
        using var measured = new Measurements(name);
        using var folder = new ModelFolder();
        using var host = Hosts.Build(services => services.AddThemeClassifier(name, options => (options.ModelPath, options.AbstentionBand) = (folder.ModelPath, 0.5f)));
        host.Classifier(name).Classify(TinyModels.TradeText);
        Assert.Equal(1, measured.Sum("policy_themes.abstentions"));
    }

    [Fact]
    public void Reloads_are_counted_taken_and_refused()
    {
        var name = Guid.NewGuid().ToString();
        var time = new ManualTime();
        using var measured = new Measurements(name);
        using var folder = new ModelFolder();
        using var host = Hosts.Build(services => services.AddSingleton<TimeProvider>(time)
            .AddThemeClassifier(name, options => (options.ModelPath, options.ReloadInterval) = (folder.ModelPath, TimeSpan.FromSeconds(1))));
        _ = host.Classifier(name);
        folder.Put([1]);
        time.Tick();
        folder.Put(TinyModels.Second);
        time.Tick();
        Assert.Equal(1, measured.Sum("policy_themes.model.reloads", "policy_themes.outcome=refused"));
        Assert.Equal(1, measured.Sum("policy_themes.model.reloads", "policy_themes.outcome=taken"));
    }

    [Fact]
    public void Calls_are_traced_with_model_and_number_of_sentences()
    {
        var name = Guid.NewGuid().ToString();
        var activities = new List<Activity>();
        using var listener = Listen(name, activities);
        using var folder = new ModelFolder();
        using var host = Hosts.Build(services => services.AddThemeClassifier(name, options => options.ModelPath = folder.ModelPath));
        host.Classifier(name).ClassifyDocument(Document);
        var activity = Assert.Single(activities);
        Assert.Equal("classify_document", activity.OperationName);
        Assert.Equal(2, activity.GetTagItem("policy_themes.sentences"));
    }

    [Fact]
    public void Telemetry_never_holds_text()
    {
        var name = Guid.NewGuid().ToString();
        var activities = new List<Activity>();
        var log = new LogLines();
        using var listener = Listen(name, activities);
        using var measured = new Measurements(name);
        using var folder = new ModelFolder();
        using var host = Hosts.Build(services => services.AddThemeClassifier(name, options => options.ModelPath = folder.ModelPath), log);
        host.Classifier(name).Classify(TinyModels.TradeText);
        var everything = string.Join('\n', [.. log.Lines, .. measured.Tags, .. activities.SelectMany(activity => activity.TagObjects).Select(tag => $"{tag.Value}")]);
        Assert.NotEmpty(everything);
        Assert.DoesNotContain("tariffs", everything, StringComparison.Ordinal);
    }

    private static ActivityListener Listen(string classifier, List<Activity> activities)
    {
        var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "PolicyThemes",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                if (classifier.Equals(activity.GetTagItem("policy_themes.classifier"))) activities.Add(activity);
            },
        };
        ActivitySource.AddActivityListener(listener);
        return listener;
    }
}
