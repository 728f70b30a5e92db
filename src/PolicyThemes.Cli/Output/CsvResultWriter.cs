using System.Globalization;
using System.Text;

namespace PolicyThemes.Cli.Output;

/// <summary>Comma-separated values (RFC 4180) with a header; themes are separated by spaces.</summary>
internal sealed class CsvResultWriter : IResultWriter
{
    private readonly StreamWriter _output;

    public CsvResultWriter(Stream output, IReadOnlyList<string> labels)
    {
        _output = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        WriteLine(["file", "start", "length", "boilerplate", "themes", "primary", "abstained", .. labels, "text"]);
    }

    public void Write(ResultRow row)
    {
        var (start, length, isBoilerplate, answer) = row.Sentence;
        WriteLine(
        [
            row.File, Of(start), Of(length), Of(isBoilerplate), string.Join(' ', answer.Themes), answer.Primary ?? "", Of(answer.Abstained),
            .. answer.Probabilities.Select(pair => pair.Value.ToString(CultureInfo.InvariantCulture)), row.Text,
        ]);
    }

    public void EndDocument() => _output.Flush();

    public void Dispose() => _output.Dispose();

    private static string Of(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Of(bool value) => value ? "true" : "false";

    private void WriteLine(IEnumerable<string> fields) => _output.WriteLine(string.Join(',', fields.Select(Quote)));

    /// <summary>Quotes what must be, and what a spreadsheet would take for a formula.</summary>
    private static string Quote(string field)
    {
        var needsQuotes = field.AsSpan().ContainsAny(",\"\r\n") || (field.Length > 0 && (char.IsWhiteSpace(field[0]) || char.IsWhiteSpace(field[^1])));
        return needsQuotes ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;
    }
}
