using System.Globalization;
using System.Text;
using Spectre.Console;

namespace PolicyThemes.Cli.Output;

/// <summary>A table for each document: themes with their probabilities beside the sentence.</summary>
internal sealed class TableResultWriter : IResultWriter
{
    private readonly StreamWriter _output;
    private readonly IAnsiConsole _console;
    private Table? _table;

    public TableResultWriter(Stream output)
    {
        _output = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true);
        _console = TableConsole.Create(_output);
    }

    public void Write(ResultRow row)
    {
        _table ??= Begin(row.File);
        var answer = row.Sentence.Classification;
        var isQuiet = row.Sentence.IsBoilerplate || answer.IsNone;
        _table.AddRow(new Markup(Themes(row.Sentence)), new Spectre.Console.Text(row.Text, new Style(decoration: isQuiet ? Decoration.Dim : Decoration.None)));
    }

    public void EndDocument()
    {
        if (_table is not null) _console.Write(_table);
        _output.Flush();
        _table = null;
    }

    public void Dispose() => _output.Dispose();

    private static Table Begin(string file) => new Table()
        .Title(Markup.Escape(file)).Border(TableBorder.Rounded).ShowRowSeparators()
        .AddColumn(new TableColumn("themes").Width(24)).AddColumn("sentence");

    private static string Themes(ClassifiedSentence sentence)
    {
        if (sentence.IsBoilerplate) return "[dim]boilerplate[/]";
        var answer = sentence.Classification;
        var lines = answer.Themes.Select(theme => string.Create(CultureInfo.InvariantCulture, $"[bold]{Markup.Escape(theme)}[/] {answer.Probabilities[theme]:0.00}"));
        return (answer.IsNone ? "[dim]none[/]" : string.Join('\n', lines)) + (answer.Abstained ? "\n[yellow]abstained[/]" : "");
    }
}
