namespace PolicyThemes.Evaluation.Tests.Statements;

public sealed class StatementFilesTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("statements").FullName;

    public StatementFilesTests()
    {
        Directory.CreateDirectory(Path.Combine(_directory, "sub"));
        Write("b.tsv", "trade\tb\n");
        Write("a.jsonl", """{"text":"a","labels":["trade"]}""");
        Write("sub/c.txt", "__label__trade c\n");
        Write("README.md", "not data");
        File.WriteAllBytes(Path.Combine(_directory, "d.tsv.gz"), Samples.Gzip("none\td\n"));
    }

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Theory]
    [InlineData("", "abdc")]
    [InlineData("/*.tsv", "b")]
    [InlineData("/**/*.txt", "c")]
    [InlineData("/*/*.txt", "c")]
    [InlineData("/?.*", "abd")]
    [InlineData("/a.jsonl", "a")]
    public void Paths_name_files_directories_and_patterns(string path, string texts) =>
        Assert.Equal(texts, string.Concat(new StatementReader().Read(_directory + path).Select(row => row.Text)));

    [Fact]
    public void Several_paths_keep_their_order() =>
        Assert.Equal("ba", string.Concat(new StatementReader().Read(At("b.tsv"), At("a.jsonl")).Select(row => row.Text)));

    [Theory]
    [InlineData("missing.jsonl", "no such file or directory")]
    [InlineData("*.csv", "no file matches the pattern")]
    public void What_is_missing_is_an_error_at_once(string path, string problem) =>
        Assert.Contains(problem, Assert.Throws<FileNotFoundException>(() => new StatementReader().Read(At(path))).Message, StringComparison.Ordinal);

    private string At(string name) => Path.Combine(_directory, name);

    private void Write(string name, string content) => File.WriteAllText(At(name), content);
}
