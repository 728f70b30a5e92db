using System.Text.Json;

namespace PolicyThemes.Evaluation.Gates;

/// <summary>Reads <c>gate.json</c>.</summary>
internal static class GateFile
{
    private const string Example = """expected bounds such as { "macroF1": { "minimum": 0.8 }, "ece": { "maximum": 0.05 } }.""";

    private static readonly JsonDocumentOptions Options = new()
    {
        CommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
        AllowDuplicateProperties = false,
    };

    public static GateBound[] Parse(string json, string name)
    {
        try
        {
            using var document = JsonDocument.Parse(json, Options);
            if (document.RootElement.ValueKind != JsonValueKind.Object) throw new DataFormatException($"{name}: {Example}");
            var bounds = document.RootElement.EnumerateObject().Select(property => Bound(property, name)).ToArray();
            return bounds.Length > 0 ? bounds : throw new DataFormatException($"{name}: found no bound; {Example}");
        }
        catch (JsonException e)
        {
            throw new DataFormatException(new SourceLine(name, (int)(e.LineNumber ?? 0) + 1), $"found no sound JSON ({e.Message.Split(" LineNumber:")[0]}); {Example}", e);
        }
    }

    private static GateBound Bound(JsonProperty figure, string name)
    {
        if (figure.Value.ValueKind != JsonValueKind.Object || !figure.Value.EnumerateObject().Any())
            throw new DataFormatException($"{name}: '{figure.Name}' has no bound; {Example}");

        double? minimum = null, maximum = null;
        foreach (var bound in figure.Value.EnumerateObject())
        {
            if (bound.Value.ValueKind != JsonValueKind.Number)
                throw new DataFormatException($"{name}: '{figure.Name}.{bound.Name}' is {bound.Value.GetRawText()}; expected a number.");
            if (bound.NameEquals("minimum")) minimum = bound.Value.GetDouble();
            else if (bound.NameEquals("maximum")) maximum = bound.Value.GetDouble();
            else throw new DataFormatException($"{name}: '{figure.Name}' has '{bound.Name}'; expected minimum or maximum.");
        }

        return new GateBound(figure.Name, minimum, maximum);
    }
}
