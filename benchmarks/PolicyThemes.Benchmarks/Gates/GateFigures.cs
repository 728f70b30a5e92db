using System.Text.Json;

namespace PolicyThemes.Benchmarks.Gates;

/// <summary>The figures that the gate compares.</summary>
/// <param name="AllocatedBytesPerSentence">Bytes that the span path allocates for one sentence.</param>
/// <param name="TimeBesideNaive">Time of the span path as a multiple of the naive classifier's.</param>
internal sealed record GateFigures(double AllocatedBytesPerSentence, double TimeBesideNaive)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static GateFigures Read(string path) => JsonSerializer.Deserialize<GateFigures>(File.ReadAllText(path), Options)
        ?? throw new InvalidDataException($"{path}: found null; expected the gate's figures. Write them with gate --update.");

    public void Write(string path) => File.WriteAllText(path, JsonSerializer.Serialize(this, Options).ReplaceLineEndings("\n") + "\n");
}
