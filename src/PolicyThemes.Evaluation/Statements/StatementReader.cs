using PolicyThemes.Evaluation.Statements;

namespace PolicyThemes.Evaluation;

/// <summary>
/// Reads labelled statements from JSONL, <c>label&lt;TAB&gt;text</c> and fastText files, plain or gzip (told by their first bytes). Rows come one
/// at a time, so that memory stays flat. Not for several threads at once.
/// </summary>
/// <param name="options">Format, labels and the number of bad rows to skip; default settings where null.</param>
public sealed class StatementReader(StatementReaderOptions? options = null)
{
    private readonly StatementReaderOptions _options = options ?? new StatementReaderOptions();
    private readonly List<DataFormatException> _skipped = [];

    /// <summary>The bad rows skipped so far, at most <see cref="StatementReaderOptions.SkipBad"/>, in the order in which they were met.</summary>
    public IReadOnlyList<DataFormatException> Skipped => _skipped;

    /// <summary>Reads files one after the other.</summary>
    /// <param name="paths">Files, directories (every data file below them), patterns such as <c>data/**/*.jsonl</c>, or <c>-</c> for standard input.</param>
    /// <returns>The rows in the order of the files; blank lines are left out. The files are opened while the caller walks through them.</returns>
    /// <exception cref="FileNotFoundException">A path names nothing; thrown at once, before the first row.</exception>
    /// <exception cref="DataFormatException">A row is bad, and the budget of rows to skip is used up; thrown when the row is reached.</exception>
    public IEnumerable<LabelledStatement> Read(params IEnumerable<string> paths)
    {
        var files = StatementFiles.Expand(paths);
        return files.SelectMany(ReadFile);
    }

    /// <summary>Reads a stream to its end and leaves it open.</summary>
    /// <param name="stream">The bytes, plain or gzip.</param>
    /// <param name="name">What to call the stream in errors.</param>
    /// <exception cref="DataFormatException">A row is bad, and the budget of rows to skip is used up.</exception>
    public IEnumerable<LabelledStatement> Read(Stream stream, string name)
    {
        ArgumentNullException.ThrowIfNull(stream);
        return ReadLines(stream, name);
    }

    private IEnumerable<LabelledStatement> ReadFile(string path)
    {
        using var stream = path == StatementFiles.StandardInput ? Console.OpenStandardInput() : File.OpenRead(path);
        foreach (var statement in ReadLines(stream, path == StatementFiles.StandardInput ? "stdin" : path))
            yield return statement;
    }

    private IEnumerable<LabelledStatement> ReadLines(Stream stream, string name)
    {
        var format = _options.Format;
        foreach (var (location, text, error) in TextLines.Read(stream, name))
        {
            if (text is not null && string.IsNullOrWhiteSpace(text)) continue;
            if (format == StatementFormat.Auto && text is not null) format = StatementFormats.Detect(text, location);
            if (TryParse(format, text, location, error) is { } statement) yield return statement;
        }
    }

    private LabelledStatement? TryParse(StatementFormat format, string? line, SourceLine location, DataFormatException? error)
    {
        try
        {
            return Parse(format, line ?? throw error!, location);
        }
        catch (DataFormatException e) when (_skipped.Count < _options.SkipBad)
        {
            _skipped.Add(e);
            return null;
        }
    }

    private LabelledStatement Parse(StatementFormat format, string line, SourceLine location)
    {
        var statement = format switch
        {
            StatementFormat.Tsv => TsvRow.Parse(line, location),
            StatementFormat.FastText => FastTextRow.Parse(line, location),
            _ => JsonRow.Parse(line, location, _options),
        };
        if (string.IsNullOrWhiteSpace(statement.Text))
            throw new DataFormatException(location, "found no text; expected a statement. Remove the row or fill it in.");
        return statement with { Labels = LabelRules.Check(statement.Labels, _options, location) };
    }
}
