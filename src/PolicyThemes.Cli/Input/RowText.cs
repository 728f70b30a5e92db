using System.Text.Json;
using PolicyThemes.Evaluation;

namespace PolicyThemes.Cli.Input;

/// <summary>Reads the text field of a JSONL row.</summary>
internal static class RowText
{
    public static string Read((ReadOnlyMemory<byte> Line, SourceLine Location) row, string field)
    {
        try
        {
            var reader = new Utf8JsonReader(row.Line.Span);
            return Find(ref reader, field) ? reader.GetString()! : throw Missing(row.Location, field);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            throw Unsound(row.Location, e);
        }
    }

    /// <summary>Moves the reader to the string value of a field of the row's object.</summary>
    public static bool Find(ref Utf8JsonReader reader, string field)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("it is no object");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isField = reader.ValueTextEquals(field);
            reader.Read();
            if (isField) return reader.TokenType == JsonTokenType.String;
            reader.Skip();
        }

        return false;
    }

    public static DataFormatException Missing(SourceLine location, string field) =>
        new(location, $"found no string in the field '{field}'; expected the statement there. Name its field with --text-field.");

    public static DataFormatException Unsound(SourceLine location, Exception e) =>
        new(location, $"found no sound JSON ({e.Message.Split(" LineNumber:")[0].TrimEnd('.')}); expected one object per line.", e);
}
