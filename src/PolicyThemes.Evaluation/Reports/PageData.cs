using System.Numerics;
using System.Text;
using System.Text.Json;

namespace PolicyThemes.Evaluation.Reports;

/// <summary>What the script of the page works on, as JSON that is safe inside a script element (the default encoder escapes &lt;).</summary>
internal static class PageData
{
    /// <summary>Steps of a slider; counts in steps keep the page small however many rows there are.</summary>
    private const int Steps = 1000;

    /// <summary>Wrong rows that the page lists at most.</summary>
    public const int MaxRows = 2000;

    public static string ToJson(EvaluationReport report)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            json.WriteStartObject();
            json.WriteStartArray("labels");
            for (var label = 0; label < report.Labels.Count; label++)
                WriteLabel(json, report, label);
            json.WriteEndArray();
            json.WriteStartArray("rows");
            foreach (var row in Enumerable.Range(0, report.Scored.Count).Where(row => !report.Scored.IsRight(row)).Take(MaxRows))
                WriteRow(json, report, row);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length);
    }

    /// <summary>For each step that occurs: step, rows with the label, rows without, whose probability lies from this step to the next.</summary>
    private static void WriteLabel(Utf8JsonWriter json, EvaluationReport report, int label)
    {
        var threshold = report.Labels[label].Threshold;
        json.WriteStartObject();
        json.WriteString("name", report.Labels[label].Label);
        json.WriteNumber("threshold", NearestStep(threshold));
        json.WriteStartArray("steps");
        var steps = Enumerable.Range(0, report.Scored.Count)
            .GroupBy(row => Step(report.Scored.Probabilities(row)[label], threshold), row => (report.Scored.Gold(row) >> label & 1) != 0)
            .OrderBy(step => step.Key);
        foreach (var step in steps)
        {
            json.WriteStartArray();
            json.WriteNumberValue(step.Key);
            json.WriteNumberValue(step.Count(isGold => isGold));
            json.WriteNumberValue(step.Count(isGold => !isGold));
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The last step that gives the label; the step of the model's own threshold gives it to the very rows that the model does.</summary>
    private static int Step(float probability, double threshold)
    {
        var step = (int)((double)probability * Steps);
        return probability >= threshold ? Math.Max(step, NearestStep(threshold)) : Math.Min(step, NearestStep(threshold) - 1);
    }

    private static int NearestStep(double threshold) => (int)Math.Round(threshold * Steps);

    private static void WriteRow(Utf8JsonWriter json, EvaluationReport report, int row)
    {
        var scored = report.Scored;
        var statement = scored.Statements[row];
        json.WriteStartObject();
        json.WriteString("id", statement.Id);
        json.WriteString("at", statement.Location.ToString());
        json.WriteString("lang", statement.Lang ?? "");
        json.WriteString("group", statement.Group ?? "");
        json.WriteString("text", statement.Text);
        json.WriteString("gold", string.Join(", ", statement.Labels.DefaultIfEmpty(LabelSet.None)));
        json.WriteString("given", string.Join(", ", scored.PredictedLabels(row).DefaultIfEmpty(LabelSet.None)));
        json.WriteStartArray("mistakes");
        for (var bits = scored.Gold(row) ^ scored.Predicted(row); bits != 0; bits &= bits - 1)
            WriteMistake(json, report, row, BitOperations.TrailingZeroCount(bits));
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteMistake(Utf8JsonWriter json, EvaluationReport report, int row, int label)
    {
        json.WriteStartObject();
        json.WriteNumber("label", label);
        json.WriteString("kind", (report.Scored.Gold(row) >> label & 1) != 0 ? "missed" : "extra");
        json.WriteNumber("probability", Math.Round(report.Scored.Probabilities(row)[label], 3));
        json.WriteStartArray("marks");
        if (report.Explanations.TryGetValue(row, out var explanation))
        {
            foreach (var (start, length, level) in EvidenceMarks.Of(explanation, label, report.Scored.Statements[row].Text))
            {
                json.WriteStartArray();
                json.WriteNumberValue(start);
                json.WriteNumberValue(length);
                json.WriteNumberValue(level);
                json.WriteEndArray();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
