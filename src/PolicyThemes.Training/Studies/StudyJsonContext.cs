using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace PolicyThemes.Training.Studies;

/// <summary>The JSON of a study, made at compile time.</summary>
[JsonSerializable(typeof(StudyReport))]
internal sealed partial class StudyJsonContext : JsonSerializerContext
{
    /// <summary>Indented, with line feeds, and strict about what is missing.</summary>
    public static StudyJsonContext Readable { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        AllowDuplicateProperties = false,
    });
}
