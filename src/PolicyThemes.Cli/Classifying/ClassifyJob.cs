using PolicyThemes.Cli.Commands;
using PolicyThemes.Cli.Input;
using PolicyThemes.Cli.Output;
using PolicyThemes.Evaluation.Statements;

namespace PolicyThemes.Cli.Classifying;

/// <summary>Classifies files one after the other, in their order.</summary>
internal sealed class ClassifyJob(ThemeClassifier classifier)
{
    private const int HeadLength = 512;

    public required string Format { get; init; }

    public required InputKind Kind { get; init; }

    public required string TextField { get; init; }

    public required bool SplitRows { get; init; }

    public required SentenceUnit Unit { get; init; }

    public required int Threads { get; init; }

    public void Run(IReadOnlyList<string> files, Stream output)
    {
        using var writer = CreateWriter(output);
        foreach (var file in files)
        {
            using var stream = new HeadStream(InputFiles.Open(file), HeadLength);
            var kind = Kind == InputKind.Auto ? InputFiles.KindOf(file, stream.Head) : Kind;
            if (kind == InputKind.Jsonl) RunRows(InputFiles.NameOf(file), stream, writer, output);
            else RunDocument(Document.Read(InputFiles.NameOf(file), stream, kind), writer);
        }
    }

    private IResultWriter CreateWriter(Stream output) => Format switch
    {
        OutputFormats.Jsonl => new JsonlResultWriter(output, classifier.Labels),
        OutputFormats.Csv => new CsvResultWriter(output, classifier.Labels),
        _ => new TableResultWriter(output),
    };

    private void RunDocument(Document document, IResultWriter writer)
    {
        foreach (var sentence in classifier.ClassifyDocument(document.Text, Unit))
            writer.Write(new ResultRow(document.Name, document.Text.Substring(sentence.Start, sentence.Length), sentence));
        writer.EndDocument();
    }

    private void RunRows(string name, Stream stream, IResultWriter writer, Stream output)
    {
        var batches = LineBatchReader.Read(stream, name);
        if (Format == OutputFormats.Jsonl)
        {
            var rows = new RowClassifier(classifier, TextField, SplitRows, Unit);
            OrderedPipeline.Run(batches, rows.Classify, results => output.Write(results.WrittenSpan), Threads);
            return;
        }

        foreach (var text in batches.SelectMany(batch => batch.Lines()).Select(line => RowText.Read(line, TextField)))
        {
            if (SplitRows) RunDocument(new Document(name, text), writer);
            else writer.Write(new ResultRow(name, text, new ClassifiedSentence(0, text.Length, false, classifier.Classify(text))));
        }

        writer.EndDocument();
    }
}
