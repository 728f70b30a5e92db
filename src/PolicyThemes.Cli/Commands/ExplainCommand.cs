using System.CommandLine;
using System.Text.Json;
using PolicyThemes.Cli.Output;

namespace PolicyThemes.Cli.Commands;

/// <summary><c>explain TEXT</c>: what speaks for and against each theme.</summary>
internal static class ExplainCommand
{
    private static readonly Argument<string> Text = new("TEXT") { Description = "The statement." };
    private static readonly Option<string?> Model = CommonOptions.Model();
    private static readonly Option<string?> Format = CommonOptions.Format(OutputFormats.Json, OutputFormats.Table);
    private static readonly Option<int> Most = new("--most") { Description = "Rows in the table for each theme; the rest is added up.", DefaultValueFactory = _ => 8 };

    public static Command Create()
    {
        var command = new Command("explain", "Shows the spans of a statement with what they add to each theme's log-odds (where the calibration is isotonic, to the log-odds before it).") { Text, Model, Format, Most };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult arguments)
    {
        var text = arguments.GetValue(Text)!;
        var classifier = CommonOptions.Load(arguments.GetValue(Model));
        var explanation = classifier.Explain(text);
        using var output = new BufferedStream(Console.OpenStandardOutput());
        if (OutputFormats.Choose(arguments.GetValue(Format), OutputFormats.Json) == OutputFormats.Json)
            WriteJson(text, classifier, explanation, output);
        else
            ExplanationTable.Write(text, classifier, explanation, Math.Max(1, arguments.GetValue(Most)), output);
        return CommandLine.Done;
    }

    private static void WriteJson(string text, ThemeClassifier classifier, Explanation explanation, Stream output)
    {
        using var json = new Utf8JsonWriter(output, JsonlResultWriter.Options with { Indented = true });
        json.WriteStartObject();
        json.WriteString("text", text);
        WriteNames(json, "themes", explanation.Classification.Themes);
        WriteNames(json, "labels", classifier.Labels);
        WriteNumbers(json, "thresholds", classifier.Thresholds);
        WriteNumbers(json, "probabilities", explanation.Classification.Probabilities.Select(pair => pair.Value));
        WriteNumbers(json, "logOdds", explanation.LogOdds);
        WriteNumbers(json, "intercepts", explanation.Intercepts);
        json.WriteStartArray("evidence");
        foreach (var evidence in explanation.Evidence)
        {
            json.WriteStartObject();
            json.WriteString("text", text.AsSpan(evidence.Start, evidence.Length));
            json.WriteNumber("start", evidence.Start);
            json.WriteNumber("length", evidence.Length);
            json.WriteBoolean("term", evidence.IsTerm);
            WriteNumbers(json, "contributions", evidence.Contributions);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteNames(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }

    private static void WriteNumbers(Utf8JsonWriter json, string name, IEnumerable<float> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteNumberValue(value);
        json.WriteEndArray();
    }
}
