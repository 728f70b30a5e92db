using System.Globalization;
using PolicyThemes.Training;
using Spectre.Console;

namespace PolicyThemes.Cli.Output;

/// <summary>An audit as tables on a terminal.</summary>
internal static class AuditTables
{
    private const int LongestCell = 60;

    public static void Write(AuditReport report, int most, TextWriter output)
    {
        var console = TableConsole.Create(output);
        foreach (var part in report.Tables(most))
        {
            var table = new Table().Border(TableBorder.Rounded).Title(Markup.Escape(part.Title));
            foreach (var column in part.Columns) table.AddColumn(Markup.Escape(column));
            foreach (var row in part.Rows) table.AddRow([.. row.Select(Cell)]);
            console.Write(table);
        }
    }

    private static string Cell(object value) => value switch
    {
        double number => number.ToString("0.000", CultureInfo.InvariantCulture),
        bool holds => holds ? "yes" : "no",
        _ => Markup.Escape(Shorten(Convert.ToString(value, CultureInfo.InvariantCulture)!)),
    };

    private static string Shorten(string text) => text.Length <= LongestCell ? text : $"{text.AsSpan(0, LongestCell - 1)}…";
}
