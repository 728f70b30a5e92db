using System.Collections.ObjectModel;
using System.Text.Json;

namespace PolicyThemes.Evaluation.Statements;

/// <summary>One JSON object: id, text, labels, lang, genre, group, and whatever else the row says.</summary>
internal static class JsonRow
{
    public static LabelledStatement Parse(string line, SourceLine location, StatementReaderOptions options)
    {
        try
        {
            using var document = JsonDocument.Parse(line, new JsonDocumentOptions { MaxDepth = 16, AllowDuplicateProperties = false });
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                throw new DataFormatException(location, $"found a JSON {Name(document.RootElement)}; expected an object with '{options.TextField}' and '{options.LabelsField}'.");
            return FromObject(document.RootElement, location, options);
        }
        catch (JsonException e)
        {
            throw new DataFormatException(location, $"found no sound JSON ({e.Message.Split(" LineNumber:")[0]}); expected one object per line.", e);
        }
        catch (InvalidOperationException e)
        {
            throw new DataFormatException(location, $"found a broken character escape ({e.Message}); expected whole surrogate pairs.", e);
        }
    }

    private static LabelledStatement FromObject(JsonElement row, SourceLine location, StatementReaderOptions options)
    {
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var property in row.EnumerateObject())
        {
            if (property.Name != options.TextField && property.Name != options.LabelsField && AsString(property.Value) is { } value)
                fields[property.Name] = value;
        }

        fields.Remove("id", out var id);
        fields.Remove("lang", out var lang);
        fields.Remove("genre", out var genre);
        fields.Remove("group", out var group);
        return new LabelledStatement
        {
            Id = id ?? location.ToString(),
            Text = Text(row, location, options.TextField),
            Labels = Labels(row, location, options.LabelsField),
            Lang = lang,
            Genre = genre,
            Group = group,
            Fields = fields.Count > 0 ? fields : ReadOnlyDictionary<string, string>.Empty,
            Location = location,
        };
    }

    private static string Text(JsonElement row, SourceLine location, string field)
    {
        if (!row.TryGetProperty(field, out var text))
            throw new DataFormatException(location, $"found no field '{field}'; expected the statement there. Fields are {string.Join(", ", row.EnumerateObject().Select(p => p.Name))}.");
        if (text.ValueKind != JsonValueKind.String)
            throw new DataFormatException(location, $"found a {Name(text)} in '{field}'; expected a string.");
        var value = text.GetString()!;
        return !value.Contains('\0', StringComparison.Ordinal)
            ? value
            : throw new DataFormatException(location, $"found a NUL character in '{field}'; expected text.");
    }

    private static string[] Labels(JsonElement row, SourceLine location, string field)
    {
        if (!row.TryGetProperty(field, out var labels))
            throw new DataFormatException(location, $"found no field '{field}'; expected a list of labels, [] for a statement without any.");
        if (labels.ValueKind == JsonValueKind.String)
            return labels.GetString()!.Split(',', StringSplitOptions.TrimEntries);
        if (labels.ValueKind != JsonValueKind.Array)
            throw new DataFormatException(location, $"found a {Name(labels)} in '{field}'; expected a list of strings, [] for a statement without labels.");
        return [.. labels.EnumerateArray().Select(label => label.ValueKind == JsonValueKind.String
            ? label.GetString()!
            : throw new DataFormatException(location, $"found a {Name(label)} among '{field}'; expected strings."))];
    }

    private static string? AsString(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.String => value.GetString(),
        _ => value.GetRawText(),
    };

    private static string Name(JsonElement value) => value.ValueKind.ToString().ToLowerInvariant();
}
