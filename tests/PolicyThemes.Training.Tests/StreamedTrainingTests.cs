using PolicyThemes.Evaluation;

namespace PolicyThemes.Training.Tests;

public sealed class StreamedTrainingTests : IDisposable
{
    private static readonly string[] Labels = ["trade", "security", "culture", "climate"];

    private readonly DirectoryInfo _directory = Directory.CreateTempSubdirectory("policy-themes-");

    public void Dispose() => _directory.Delete(recursive: true);

    [Fact]
    public void Gives_the_bytes_of_a_training_in_memory_and_leaves_no_file()
    {
        using var terms = Samples.File("trade\tstrong\ttariff\nsecurity\tnormal\tborder\n");
        LabelledStatement[] many = [.. Enumerable.Range(0, 150).SelectMany(i => Samples.Twenty.Select(statement => statement with { Text = $"{statement.Text} {i}", Group = $"{i}" }))];
        var options = Samples.Quick with { Labels = Labels, LexiconFiles = [terms.Path] };
        var streamed = ThemeTrainer.TrainFromStream(Once(many), _directory.FullName, options);
        Assert.Equal(Samples.Bytes(ThemeTrainer.Train(many, options)), Samples.Bytes(streamed));
        Assert.Empty(_directory.EnumerateFileSystemInfos());
    }

    [Fact]
    public void A_bad_line_is_told_by_file_and_line_and_leaves_no_file()
    {
        using var file = Samples.File("{\"text\": \"Tariffs fall.\", \"labels\": [\"trade\"]}\n{\"text\": 1}\n", ".jsonl");
        var rows = new StatementReader().Read([file.Path]);
        var error = Assert.Throws<DataFormatException>(() => ThemeTrainer.TrainFromStream(rows, _directory.FullName, Samples.Quick with { Labels = ["trade"] }));
        Assert.Contains($"{file.Path}(2)", error.Message, StringComparison.Ordinal);
        Assert.Empty(_directory.EnumerateFileSystemInfos());
    }

    [Fact]
    public void Errors_of_many_threads_come_as_they_were_thrown()
    {
        var rows = Enumerable.Range(0, 20_000).Select(i => i % 2_000 < 1_500 ? Samples.Twenty[i % 20] : throw new IOException("the disk is full"));
        Assert.Throws<IOException>(() => ThemeTrainer.TrainFromStream(rows, _directory.FullName, Samples.Quick with { Labels = Labels, Threads = 4 }));
        Assert.Empty(_directory.EnumerateFileSystemInfos());
    }

    [Fact]
    public void Stopped_while_it_reads_it_leaves_no_file()
    {
        using var source = new CancellationTokenSource();
        var rows = Enumerable.Range(0, 20_000).Select(i =>
        {
            if (i == 3_000) source.Cancel();
            return Samples.Twenty[i % 20];
        });
        Assert.ThrowsAny<OperationCanceledException>(() =>
            ThemeTrainer.TrainFromStream(rows, _directory.FullName, Samples.Quick with { Labels = Labels }, cancellationToken: source.Token));
        Assert.Empty(_directory.EnumerateFileSystemInfos());
    }

    [Fact]
    public void Needs_labels_and_a_directory()
    {
        Assert.Throws<ArgumentException>(() => ThemeTrainer.TrainFromStream(Samples.Twenty, _directory.FullName, Samples.Quick));
        Assert.Throws<DirectoryNotFoundException>(() =>
            ThemeTrainer.TrainFromStream(Samples.Twenty, Path.Combine(_directory.FullName, "missing"), Samples.Quick with { Labels = Labels }));
    }

    /// <summary>Statements that can be walked through one time only.</summary>
    private static IEnumerable<LabelledStatement> Once(LabelledStatement[] statements)
    {
        var queue = new Queue<LabelledStatement>(statements);
        while (queue.TryDequeue(out var statement))
            yield return statement;
    }
}
