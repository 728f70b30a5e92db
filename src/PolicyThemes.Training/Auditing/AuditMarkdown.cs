using System.Globalization;
using System.Text;
using PolicyThemes.Training.Auditing;
using PolicyThemes.Training.Cards;

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
            MarkdownTables.Append(text, table.Columns, table.Rows);
        }

        return text.ToString();
    }
}
