using System.Globalization;
using System.Text;
using PolicyThemes.Training.Auditing;

namespace PolicyThemes.Training;

/// <summary>Writes an audit as Markdown.</summary>
public static class AuditMarkdown
{
    /// <summary>The whole report; lines end with a line feed.</summary>
    /// <param name="report">The report.</param>
    /// <param name="most">Most rows of each list of findings, from 1 on. Default 100.</param>
    public static string ToMarkdown(AuditReport report, int most = 100) => Write(report.Tables(most));

    /// <summary>Counts and shares alone, without a single statement: for the description of a data set.</summary>
    /// <param name="report">The report.</param>
    public static string Figures(AuditReport report) => Write(FigureTables.Of(report));

    private static string Write(IEnumerable<AuditTable> tables)
    {
        var text = new StringBuilder();
        foreach (var table in tables)
        {
            text.Append(CultureInfo.InvariantCulture, $"{(text.Length > 0 ? "\n" : "")}{table.Title}:\n\n");
            AppendRow(text, table.Columns);
            AppendRow(text, table.Columns.Select(_ => "---"));
            foreach (var row in table.Rows)
                AppendRow(text, row.Select(Cell));
        }

        return text.ToString();
    }

    private static void AppendRow(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private static string Cell(object value) => value switch
    {
        double number => number.ToString("0.000", CultureInfo.InvariantCulture),
        int number => number.ToString("#,0", CultureInfo.InvariantCulture),
        bool holds => holds ? "yes" : "no",
        _ => value.ToString()!.Replace("|", "\\|", StringComparison.Ordinal).ReplaceLineEndings(" "),
    };
}
