using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace PolicyThemes.Extensions.Telemetry;

/// <summary>The meter and the activity source, both named <c>PolicyThemes</c>. Nothing here ever sees text.</summary>
internal sealed class Instruments : IDisposable
{
    private const string Name = "PolicyThemes";
    private const string None = "none";

    private static readonly string PackageVersion = typeof(Instruments).Assembly.GetName().Version!.ToString(3);
    private static readonly ActivitySource Activities = new(Name, PackageVersion);

    // from 10 microseconds, a short sentence, to 1 second, a book
    private static readonly InstrumentAdvice<double> Buckets = new()
    {
        HistogramBucketBoundaries = [1e-5, 2e-5, 5e-5, 1e-4, 2e-4, 5e-4, 1e-3, 2e-3, 5e-3, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1],
    };

    private readonly Meter _meter;
    private readonly Counter<long> _sentences;
    private readonly Counter<long> _themes;
    private readonly Counter<long> _abstentions;
    private readonly Counter<long> _reloads;
    private readonly Histogram<double> _duration;

    /// <param name="factory">The host's; where it has none the meter stands for itself.</param>
    public Instruments(IMeterFactory? factory = null)
    {
        var options = new MeterOptions(Name) { Version = PackageVersion };
        _meter = factory?.Create(options) ?? new Meter(options);
        _sentences = _meter.CreateCounter<long>("policy_themes.sentences", "{sentence}", "Sentences and statements classified, boilerplate left out.");
        _themes = _meter.CreateCounter<long>("policy_themes.themes", "{theme}", "Themes given, by theme; 'none' counts sentences without a theme.");
        _abstentions = _meter.CreateCounter<long>("policy_themes.abstentions", "{sentence}", "Sentences whose answer was marked as abstained.");
        _reloads = _meter.CreateCounter<long>("policy_themes.model.reloads", "{reload}", "New model files and options, taken or refused.");
        _duration = _meter.CreateHistogram("policy_themes.duration", "s", "Time of one call.", tags: null, Buckets);
    }

    /// <summary>Whether anybody listens to what <see cref="Count"/> counts.</summary>
    public bool CountsEnabled => _sentences.Enabled || _themes.Enabled || _abstentions.Enabled;

    public static Activity? StartActivity(string operation, string classifier, string model)
    {
        var activity = Activities.StartActivity(operation);
        return activity?.SetTag(Tags.Classifier, classifier).SetTag(Tags.Model, model);
    }

    public void Count(string classifier, string model, Classification answer)
    {
        var tags = new TagList { { Tags.Classifier, classifier }, { Tags.Model, model } };
        _sentences.Add(1, tags);
        if (answer.Abstained) _abstentions.Add(1, tags);
        if (answer.IsNone) CountTheme(None, tags);
        foreach (var theme in answer.Themes)
            CountTheme(theme, tags);
    }

    public void RecordDuration(TimeSpan elapsed, string operation, string classifier, string model) => _duration.Record(
        elapsed.TotalSeconds, new TagList { { Tags.Operation, operation }, { Tags.Classifier, classifier }, { Tags.Model, model } });

    public void CountReload(string classifier, bool isTaken) =>
        _reloads.Add(1, new TagList { { Tags.Classifier, classifier }, { Tags.Outcome, isTaken ? "taken" : "refused" } });

    public void Dispose() => _meter.Dispose();

    private void CountTheme(string theme, TagList tags)
    {
        tags.Add(Tags.Theme, theme);
        _themes.Add(1, tags);
    }
}
