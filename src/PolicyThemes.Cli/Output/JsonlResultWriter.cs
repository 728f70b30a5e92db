using System.Text.Encodings.Web;
using System.Text.Json;

namespace PolicyThemes.Cli.Output;

/// <summary>One JSON object for each sentence.</summary>
internal sealed class JsonlResultWriter(Stream output, IReadOnlyList<string> labels) : IResultWriter
{
    /// <summary>Chinese stays readable; nothing is embedded in HTML here.</summary>
    public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Write(ResultRow row)
    {
        using (var json = new Utf8JsonWriter(output, Options))
        {
            var answer = row.Sentence.Classification;
            json.WriteStartObject();
            json.WriteString("file", row.File);
            json.WriteString("text", row.Text);
            json.WriteNumber("start", row.Sentence.Start);
            json.WriteNumber("length", row.Sentence.Length);
            json.WriteBoolean("boilerplate", row.Sentence.IsBoilerplate);
            json.WriteStartArray("themes");
            foreach (var theme in answer.Themes) json.WriteStringValue(theme);
            json.WriteEndArray();
            json.WriteString("primary", answer.Primary);
            json.WriteStartObject("probabilities");
            for (var i = 0; i < labels.Count; i++) json.WriteNumber(labels[i], answer.Probabilities.Values[i]);
            json.WriteEndObject();
            json.WriteBoolean("abstained", answer.Abstained);
            json.WriteEndObject();
        }

        output.WriteByte((byte)'\n');
    }

    public void EndDocument() => output.Flush();

    public void Dispose() => output.Flush();
}
