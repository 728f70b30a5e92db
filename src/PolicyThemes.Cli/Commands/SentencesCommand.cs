using System.CommandLine;
using System.Text.Json;
using PolicyThemes.Cli.Input;
using PolicyThemes.Cli.Output;
using PolicyThemes.Evaluation.Statements;

namespace PolicyThemes.Cli.Commands;

/// <summary><c>sentences [FILE…]</c>: the sentence splitter alone.</summary>
internal static class SentencesCommand
{
    private static readonly Argument<string[]> Files = CommonOptions.Files("Text or HTML");
    private static readonly Option<InputKind> Kind = CommonOptions.Input();
    private static readonly Option<SentenceUnit> Unit = CommonOptions.Unit();
    private static readonly Option<string?> Output = new("--output", "-o") { Description = "File to write; complete or not at all. Default: standard output." };

    public static Command Create()
    {
        var command = new Command("sentences", "Splits documents into sentences: JSONL with text, start, length, boilerplate.") { Files, Kind, Unit, Output };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult arguments)
    {
        var files = InputFiles.Expand(arguments.GetValue(Files)!);
        OutputStream.Write(arguments.GetValue(Output), stream =>
        {
            foreach (var file in files)
                Split(file, arguments.GetValue(Kind), arguments.GetValue(Unit), stream);
        });
        return CommandLine.Done;
    }

    private static void Split(string file, InputKind kind, SentenceUnit unit, Stream output)
    {
        using var stream = new HeadStream(InputFiles.Open(file), 512);
        var document = Document.Read(InputFiles.NameOf(file), stream, kind == InputKind.Auto ? InputFiles.KindOf(file, stream.Head) : kind);
        foreach (var (start, length, isBoilerplate) in SentenceSplitter.Split(document.Text, unit))
        {
            using (var json = new Utf8JsonWriter(output, JsonlResultWriter.Options))
            {
                json.WriteStartObject();
                json.WriteString("text", document.Text.AsSpan(start, length));
                json.WriteNumber("start", start);
                json.WriteNumber("length", length);
                json.WriteBoolean("boilerplate", isBoilerplate);
                json.WriteEndObject();
            }

            output.WriteByte((byte)'\n');
        }
    }
}
