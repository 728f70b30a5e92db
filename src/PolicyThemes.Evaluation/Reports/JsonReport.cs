using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PolicyThemes.Evaluation.Metrics;

namespace PolicyThemes.Evaluation;

/// <summary>
/// Writes a report as one JSON object in camelCase: the figures over all labels at the top (<c>macroF1</c>, <c>microF1</c>, <c>accuracy</c>,
/// <c>ece</c> …), then <c>none</c>, <c>labels</c>, <c>slices</c>, <c>intervals</c>, <c>confusion</c>, <c>coverage</c>, <c>baselines</c>
/// and, where the model was compared with another, <c>comparison</c>. A measure that is not defined on the data is <c>null</c>.
/// </summary>
public static partial class JsonReport
{
    /// <summary>Writes the report, indented, with a line end.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Where to write; left open.</param>
    public static void Write(EvaluationReport report, TextWriter output) => output.Write(ToJson(report) + "\n");

    /// <summary>The report as indented JSON.</summary>
    /// <param name="report">The report.</param>
    public static string ToJson(EvaluationReport report)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            WriteHead(json, report);
            WriteOverall(json, report.Overall);
            WriteCounts(json, "none", report.Overall.None);
            WriteObject(json, "labels", report.Labels, label => label.Label, WriteLabel);
            WriteObject(json, "slices", report.Slices.GroupBy(slice => slice.Field), field => field.Key, WriteSlices);
            WriteObject(json, "intervals", report.Intervals, pair => pair.Key, (writer, pair) => WriteInterval(writer, pair.Value));
            WriteBootstrap(json, report.Bootstrap);
            WriteConfusion(json, report.Confusion);
            WriteCoverage(json, report.Coverage);
            WriteObject(json, "baselines", report.Baselines, column => column.Name, WriteFigures);
            WriteComparison(json, report.Comparison);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    private static void WriteHead(Utf8JsonWriter json, EvaluationReport report)
    {
        json.WriteString("name", report.Name);
        if (report.CommandLine.Length > 0) json.WriteString("commandLine", report.CommandLine);
        json.WriteString("mode", report.Scored.Labels.Mode == LabelMode.Exclusive ? "exclusive" : "multilabel");
        json.WriteNumber("rows", report.Scored.Count);
        json.WriteNumber("groups", report.Groups);
    }

    private static void WriteOverall(Utf8JsonWriter json, OverallMetrics overall)
    {
        foreach (var (name, value) in FigureList.OfOverall(overall))
            Number(json, name, value);
    }

    private static void WriteObject<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Func<T, string> key, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartObject(name);
        foreach (var item in items)
        {
            json.WritePropertyName(key(item));
            write(json, item);
        }

        json.WriteEndObject();
    }

    private static void Number(Utf8JsonWriter json, string name, double value)
    {
        if (double.IsFinite(value)) json.WriteNumber(name, Math.Round(value, 6));
        else json.WriteNull(name);
    }
}
