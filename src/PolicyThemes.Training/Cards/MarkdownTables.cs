using System.Globalization;
using System.Text;

namespace PolicyThemes.Training.Cards;

/// <summary>Tables in Markdown, with figures written the same way everywhere.</summary>
internal static class MarkdownTables
{
    /// <summary>Cells: strings, whole numbers, truth values, and fractions as <see cref="double"/>; NaN becomes a dash.</summary>
    public static void Append(StringBuilder text, IEnumerable<string> columns, IEnumerable<IEnumerable<object>> rows)
    {
        string[] head = [.. columns.Select(Cell)];
        AppendRow(text, head);
        AppendRow(text, head.Select(_ => "---"));
        foreach (var row in rows)
            AppendRow(text, row.Select(Cell));
    }

    private static void AppendRow(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells).Append(" |\n");

    private static string Cell(object value) => value switch
    {
        double number => double.IsFinite(number) ? number.ToString("0.000", CultureInfo.InvariantCulture) : "–",
        int or long => ((IFormattable)value).ToString("#,0", CultureInfo.InvariantCulture),
        bool holds => holds ? "yes" : "no",
        _ => value.ToString()!.Replace("|", "\\|", StringComparison.Ordinal).ReplaceLineEndings(" "),
    };
}
