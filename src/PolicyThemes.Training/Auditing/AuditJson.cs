using System.Text.Encodings.Web;
using System.Text.Json;

namespace PolicyThemes.Training;

/// <summary>Writes an audit as one JSON object: for each part a list of rows, with the names of <see cref="AuditReport.Tables"/>.</summary>
public static class AuditJson
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the report.</summary>
    /// <param name="report">The report.</param>
    /// <param name="output">Takes UTF-8; left open.</param>
    public static void Write(AuditReport report, Stream output)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartObject();
        foreach (var table in report.Tables())
        {
            json.WriteStartArray(table.Name);
            foreach (var row in table.Rows)
                WriteRow(json, table.Columns, row);
            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteRow(Utf8JsonWriter json, IReadOnlyList<string> columns, IReadOnlyList<object> row)
    {
        json.WriteStartObject();
        for (var i = 0; i < columns.Count; i++)
        {
            switch (row[i])
            {
                case int number: json.WriteNumber(columns[i], number); break;
                case double number when double.IsFinite(number): json.WriteNumber(columns[i], Math.Round(number, 6)); break;
                case double: json.WriteNull(columns[i]); break;
                case bool holds: json.WriteBoolean(columns[i], holds); break;
                case var text: json.WriteString(columns[i], text.ToString()); break;
            }
        }

        json.WriteEndObject();
    }
}
