using PolicyThemes.Evaluation;

namespace PolicyThemes.Training.Tests.Splitting;

public class DataSplitTests
{
    private static readonly string[] Labels = ["often", "seldom", "rare"];
    private static readonly List<LabelledStatement> Statements = Create();

    [Theory]
    [InlineData(0.8, 0.2)]
    [InlineData(0.6, 0.2, 0.2)]
    [InlineData(2.0, 1.0, 1.0, 1.0, 1.0)]
    public void Groups_stay_whole_and_every_label_keeps_its_share(params double[] shares)
    {
        var parts = DataSplit.Create(Statements, shares);
        foreach (var rows in Enumerable.Range(0, Statements.Count).GroupBy(row => Statements[row].Group))
            Assert.Single(rows.Select(row => parts[row]).Distinct());
        foreach (var label in Labels)
        {
            var carriers = Enumerable.Range(0, Statements.Count).Where(row => Statements[row].Labels.Contains(label)).ToArray();
            for (var part = 0; part < shares.Length; part++)
            {
                var expected = carriers.Length * shares[part] / shares.Sum();
                Assert.InRange(carriers.Count(row => parts[row] == part), expected - 4, expected + 4);
            }
        }
    }

    [Fact]
    public void Every_language_keeps_its_share()
    {
        var parts = DataSplit.Create(Statements, [0.8, 0.2]);
        foreach (var rows in Enumerable.Range(0, Statements.Count).GroupBy(row => Statements[row].Lang))
            Assert.InRange(rows.Count(row => parts[row] == 1) / (double)rows.Count(), 0.18, 0.22);
    }

    [Fact]
    public void The_split_depends_on_the_seed_alone()
    {
        Assert.Equal(DataSplit.Create(Statements, [0.5, 0.5], 3), DataSplit.Create(Statements, [0.5, 0.5], 3));
        Assert.NotEqual(DataSplit.Create(Statements, [0.5, 0.5], 3), DataSplit.Create(Statements, [0.5, 0.5], 4));
    }

    [Fact]
    public void Shares_and_groups_that_do_not_fit_are_refused()
    {
        Assert.Throws<ArgumentException>(() => DataSplit.Create(Statements, [1]));
        Assert.Throws<ArgumentException>(() => DataSplit.Create(Statements, [1, 0]));
        Assert.Throws<ArgumentException>(() => DataSplit.Create([.. Statements.Where(statement => statement.Group == "g1")], [1, 1]));
    }

    [Fact]
    public void Statements_that_are_written_are_read_again()
    {
        using var stream = new MemoryStream();
        var fields = new Dictionary<string, string> { ["year"] = "1953" };
        LabelledStatement[] statements = [Samples.Twenty[0] with { Fields = fields, Genre = "treaty", Group = "g" }, Samples.Twenty[9], Samples.Twenty[19]];
        StatementWriter.Write(statements, stream);
        stream.Position = 0;
        var read = new StatementReader().Read(stream, "written").ToList();
        Assert.Equal(statements.Select(s => (s.Id, s.Text, s.Lang, s.Genre, s.Group, string.Join(',', s.Labels))), read.Select(s => (s.Id, s.Text, s.Lang, s.Genre, s.Group, string.Join(',', s.Labels))));
        Assert.Equal("1953", read[0].Field("year"));
    }

    private static List<LabelledStatement> Create()
    {
        var random = new Random(1);
        var statements = new List<LabelledStatement>();
        for (var i = 0; i < 2000; i++)
        {
            string[] labels = [.. Labels.Where((_, label) => random.NextDouble() < 0.4 / Math.Pow(4, label))];
            statements.Add(Samples.Statement(i % 3 == 0 ? "zh" : "en", $"text {i}", labels) with { Group = $"g{random.Next(400)}" });
        }

        return statements;
    }
}
