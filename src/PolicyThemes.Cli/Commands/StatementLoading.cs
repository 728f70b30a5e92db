using PolicyThemes.Cli.Output;
using PolicyThemes.Evaluation;

namespace PolicyThemes.Cli.Commands;

/// <summary>Reads labelled statements and tells the user which rows were skipped.</summary>
internal static class StatementLoading
{
    public static List<LabelledStatement> Read(IEnumerable<string> paths, LabelMode mode, int skipBad, LabelSet? labels = null)
    {
        var reader = Reader(mode, skipBad, labels);
        var statements = reader.Read(paths).ToList();
        ReportSkipped(reader);
        return statements.Count > 0
            ? statements
            : throw new DataFormatException($"{string.Join(", ", paths)}: found no statement; expected JSONL, label<TAB>text or fastText lines.");
    }

    public static StatementReader Reader(LabelMode mode, int skipBad, LabelSet? labels) =>
        new(new StatementReaderOptions { Mode = mode, Labels = labels, SkipBad = skipBad });

    public static void ReportSkipped(StatementReader reader)
    {
        foreach (var skipped in reader.Skipped)
            ErrorOutput.Write($"skipped {skipped.Message}");
    }
}
