using System.Diagnostics.Metrics;

namespace PolicyThemes.Extensions.Tests.Support;

/// <summary>Collects what one classifier measures; other tests run beside.</summary>
internal sealed class Measurements : IDisposable
{
    private readonly List<(string Instrument, double Value, string[] Tags)> _rows = [];
    private readonly MeterListener _listener = new();
    private readonly string _classifier;

    public Measurements(string classifier)
    {
        _classifier = $"policy_themes.classifier={classifier}";
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == "PolicyThemes") listener.EnableMeasurementEvents(instrument);
        };
        _listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Keep(instrument, value, tags));
        _listener.Start();
    }

    public IEnumerable<string> Tags => _rows.SelectMany(row => row.Tags);

    public double Sum(string instrument, string? tag = null) =>
        _rows.Where(row => row.Instrument == instrument && (tag is null || row.Tags.Contains(tag))).Sum(row => row.Value);

    public void Dispose() => _listener.Dispose();

    private void Keep(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var names = tags.ToArray().Select(tag => $"{tag.Key}={tag.Value}").ToArray();
        if (names.Contains(_classifier)) _rows.Add((instrument.Name, value, names));
    }
}
