using PolicyThemes.Tests;

namespace PolicyThemes.Evaluation.Tests.Seeds;

/// <summary>Each row of the guide's hard-case table has statements on both sides of its line; hard-cases.tsv names them: row, side, id.</summary>
public class HardCaseTests
{
    private static readonly LabelSet Labels = new(["trade", "security", "culture", "climate", "multilateralism"]);

    private static readonly List<string[]> Lines =
        [.. File.ReadLines(RepositoryFiles.Path("seeds/statements/hard-cases.tsv")).Where(line => !line.StartsWith('#')).Select(line => line.Split('\t'))];

    private static readonly Dictionary<string, LabelledStatement> Statements =
        new[] { "en", "zh" }.SelectMany(Read).ToDictionary(statement => statement.Id!);

    /// <summary>Row, named as its file in seeds/behaviour is; themes of which it gives one to a marked statement, and none to an unmarked one.</summary>
    public static TheoryData<string, string> Rows => new()
    {
        { "2030-agenda", "multilateralism" },
        { "belt-and-road", "multilateralism" },
        { "blocs", "multilateralism" },
        { "climate-bodies", "climate multilateralism" },
        { "crime", "security" },
        { "disasters", "climate" },
        { "education", "culture" },
        { "international-body", "multilateralism" },
        { "international-community", "multilateralism" },
        { "nuclear", "security" },
        { "pandemic", "security multilateralism" },
        { "practical-cooperation", "trade security culture climate multilateralism" },
        { "sanctions", "trade" },
        { "sovereignty", "security" },
        { "treaty-clauses", "trade security culture climate multilateralism" },
        { "war", "security" },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void Every_row_has_statements_on_both_sides_in_both_languages(string row, string themes)
    {
        var cases = Lines.Where(line => line[0] == row).Select(line => (Marked: line[1] == "marked", Statement: Statements[line[2]])).ToList();
        Assert.Equal(cases.Count, cases.Select(@case => @case.Statement.Id).Distinct().Count());
        Assert.All(cases, @case => Assert.Equal(@case.Marked, @case.Statement.Labels.Intersect(themes.Split(' ')).Any()));
        foreach (var lang in new[] { "en", "zh" })
        {
            var marked = cases.Where(@case => @case.Statement.Lang == lang).Select(@case => @case.Marked).ToList();
            Assert.InRange(marked.Count, 40, 500);
            Assert.InRange(marked.Count(side => side), 10, marked.Count - 10);
        }
    }

    [Fact]
    public void The_rows_are_those_of_the_behaviour_files()
    {
        var files = Directory.GetFiles(RepositoryFiles.Path("seeds/behaviour"), "hard-*.md").Select(file => Path.GetFileNameWithoutExtension(file)["hard-".Length..]);
        string[] named = [.. files.Order(StringComparer.Ordinal)];
        Assert.Equal(named, Rows.Select(row => (string)row[0]).Order(StringComparer.Ordinal));
        Assert.Equal(named, Lines.Select(line => line[0]).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_statement_exists() =>
        Assert.DoesNotContain(Lines.Select(line => line[2]), id => !Statements.ContainsKey(id));

    [Fact]
    public void A_side_is_marked_or_unmarked() =>
        Assert.All(Lines, line => Assert.True(line.Length == 3 && line[1] is "marked" or "unmarked", string.Join('\t', line)));

    private static IEnumerable<LabelledStatement> Read(string lang) =>
        new StatementReader(new StatementReaderOptions { Labels = Labels }).Read(RepositoryFiles.Path($"seeds/statements/train.{lang}.jsonl"));
}
