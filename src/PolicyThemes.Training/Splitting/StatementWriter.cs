using System.Text.Encodings.Web;
using System.Text.Json;
using PolicyThemes.Evaluation;

namespace PolicyThemes.Training;

/// <summary>Writes labelled statements as JSON lines, so that <see cref="StatementReader"/> reads the same ones again.</summary>
public static class StatementWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one line for each statement.</summary>
    /// <param name="statements">Statements; fields of their own are written as strings.</param>
    /// <param name="output">Takes UTF-8; left open.</param>
    public static void Write(IEnumerable<LabelledStatement> statements, Stream output)
    {
        foreach (var statement in statements)
        {
            using (var json = new Utf8JsonWriter(output, Options))
                Write(json, statement);
            output.WriteByte((byte)'\n');
        }
    }

    private static void Write(Utf8JsonWriter json, LabelledStatement statement)
    {
        json.WriteStartObject();
        json.WriteString("id", statement.Id);
        json.WriteString("text", statement.Text);
        if (statement.Lang is { } lang) json.WriteString("lang", lang);
        json.WriteStartArray("labels");
        foreach (var label in statement.Labels)
            json.WriteStringValue(label);
        json.WriteEndArray();
        if (statement.Genre is { } genre) json.WriteString("genre", genre);
        if (statement.Group is { } group) json.WriteString("group", group);
        foreach (var (name, value) in statement.Fields)
            json.WriteString(name, value);
        json.WriteEndObject();
    }
}
