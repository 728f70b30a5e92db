using System.CommandLine;
using System.Globalization;
using PolicyThemes.Models;

namespace PolicyThemes.Cli.Commands;

/// <summary><c>model info M</c> and <c>model verify M</c>.</summary>
internal static class ModelCommand
{
    private static readonly Argument<string> File = new("MODEL") { Description = "Model file." };

    public static Command Create()
    {
        var info = new Command("info", "Prints what a model is.") { File };
        info.SetAction(arguments => Info(arguments.GetValue(File)!));
        var verify = new Command("verify", "Checks whether a model file is sound: exit code 0 if it is, 1 if not.") { File };
        verify.SetAction(arguments => Verify(arguments.GetValue(File)!));
        return new Command("model", "What a model file is, and whether it is sound.") { info, verify };
    }

    private static int Info(string path)
    {
        var model = ModelDescription.Read(System.IO.File.ReadAllBytes(path));
        var manifest = model.Manifest;
        Print("file", $"{path}, {model.FileLength} bytes, SHA-256 {model.FileHash}");
        Print("made by", $"PolicyThemes {manifest.Version}, format {manifest.Format}, readable from {manifest.LowestReader} on");
        Print("mode", manifest.Mode.ToString().ToLowerInvariant());
        Print("features", $"{model.FeatureCount} slots, {manifest.Features}");
        Print("lexicon", $"{model.TermCount} terms, SHA-256 {manifest.LexiconHash}");
        Print("data", $"SHA-256 {manifest.DataHash}, seed {manifest.Seed}");
        for (var i = 0; i < manifest.Labels.Count; i++)
            Print("label", $"{manifest.Labels[i]}, threshold {manifest.Thresholds[i]:0.0000}, {model.WeightCounts[i]} weights, calibration: {model.Calibrations[i]}");
        foreach (var (name, value) in manifest.Metrics)
            Print("metric", $"{name} {value}");
        foreach (var part in model.Parts)
            Print("part", $"{part.Name}, {part.PackedLength} bytes packed, {part.Length} unpacked");
        return CommandLine.Done;
    }

    private static int Verify(string path)
    {
        var model = ModelDescription.Read(System.IO.File.ReadAllBytes(path));
        Console.WriteLine($"{path}: sound; {string.Join(", ", model.Manifest.Labels)}");
        return CommandLine.Done;
    }

    private static void Print(string name, FormattableString value) => Print(name, value.ToString(CultureInfo.InvariantCulture));

    private static void Print(string name, string value) => Console.WriteLine($"{name,-9} {value}");
}
