using System.Text.Json;
using PolicyThemes.Evaluation;
using PolicyThemes.Training.Studies;

namespace PolicyThemes.Training;

/// <summary>Writes a study as one JSON object with the names of <see cref="StudyReport"/> in camelCase, and reads it again.</summary>
public static class StudyJson
{
    /// <summary>Writes the study, indented, with a line end. The same study gives the same bytes.</summary>
    /// <param name="study">The study.</param>
    /// <param name="output">Takes UTF-8; left open.</param>
    public static void Write(StudyReport study, Stream output)
    {
        JsonSerializer.Serialize(output, study, StudyJsonContext.Readable.StudyReport);
        output.WriteByte((byte)'\n');
    }

    /// <summary>Reads a study from a file.</summary>
    /// <param name="path">A file that <see cref="Write"/> wrote.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="DataFormatException">It holds no study; the message says what was found and expected.</exception>
    public static StudyReport Load(string path)
    {
        if (!File.Exists(path))
            throw new FileNotFoundException($"{path}: no such study. Make one with policy-themes study, or leave it out.", path);
        try
        {
            using var stream = File.OpenRead(path);
            return JsonSerializer.Deserialize(stream, StudyJsonContext.Readable.StudyReport) ?? throw new JsonException("null");
        }
        catch (JsonException e)
        {
            throw new DataFormatException($"{path}: found no study ({e.Message}); expected the JSON that policy-themes study writes. Make it again.", e);
        }
    }
}
